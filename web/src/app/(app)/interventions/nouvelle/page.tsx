import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NouvelleIntervention } from '@/features/intervention/creation/NouvelleIntervention';
import { exigerMoi } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intervention.creation');
  return { title: t('titre') };
}

export default async function NouvellePage() {
  const { fonctions } = await exigerMoi();
  if (!fonctions.includes('creerIntervention')) notFound();
  return <NouvelleIntervention />;
}
