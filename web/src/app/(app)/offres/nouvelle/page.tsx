import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NouvelleOffre } from '@/features/offre/edition/NouvelleOffre';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offre');
  return { title: t('nouvelle') };
}

export default async function NouvelleOffrePage() {
  const { fonctions } = await exigerPage('/offres');
  if (!fonctions.includes('creerOffre')) notFound();
  return <NouvelleOffre />;
}
