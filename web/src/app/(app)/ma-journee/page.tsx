import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MaJournee } from '@/features/journee/MaJournee';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('journee');
  return { title: t('titre') };
}

export default async function MaJourneePage() {
  await exigerPage('/ma-journee');
  return <MaJournee />;
}
