import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { Comparaison } from '@/features/souscription/comparaison/Comparaison';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('souscription');
  return { title: t('comparaison.titre') };
}

export default async function ComparaisonPage() {
  await exigerPage('/catalogue');
  return <Comparaison />;
}
