import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MesInterventions } from '@/features/client/MesInterventions';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('client');
  return { title: t('titre') };
}

export default async function MesInterventionsPage() {
  await exigerPage('/mes-interventions');
  return <MesInterventions />;
}
