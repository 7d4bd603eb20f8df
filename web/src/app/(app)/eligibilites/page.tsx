import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Eligibilites } from '@/features/eligibilite/Eligibilites';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('eligibilite');
  return { title: t('titre') };
}

export default async function EligibilitesPage() {
  await exigerPage('/eligibilites');
  return <Eligibilites />;
}
