import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListeComptes } from '@/features/compte/liste/ListeComptes';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compte');
  return { title: t('titre') };
}

export default async function ComptesPage() {
  await exigerPage('/comptes');
  return <ListeComptes />;
}
