import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListeEntites } from '@/features/entite/ListeEntites';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entite');
  return { title: t('titre') };
}

export default async function EntitesPage() {
  await exigerPage('/entites');
  return <ListeEntites />;
}
