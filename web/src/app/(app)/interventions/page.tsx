import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListeInterventions } from '@/features/intervention/liste/ListeInterventions';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intervention.liste');
  return { title: t('titre') };
}

export default async function InterventionsPage() {
  await exigerPage('/interventions');
  return <ListeInterventions />;
}
