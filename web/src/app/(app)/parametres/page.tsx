import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Parametres } from '@/features/parametre/Parametres';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('parametre');
  return { title: t('titre') };
}

export default async function ParametresPage() {
  await exigerPage('/parametres');
  return <Parametres />;
}
