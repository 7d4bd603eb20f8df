import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { MesOffres } from '@/features/souscription/suivi/MesOffres';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('souscription');
  return { title: t('mesOffres.titre') };
}

export default async function MesOffresPage() {
  await exigerPage('/mes-offres');
  return <MesOffres />;
}
