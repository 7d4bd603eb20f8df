import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListeOffres } from '@/features/offre/liste/ListeOffres';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offre');
  return { title: t('titre') };
}

export default async function OffresPage() {
  await exigerPage('/offres');
  return <ListeOffres />;
}
