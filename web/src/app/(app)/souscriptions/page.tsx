import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { ListeSouscriptions } from '@/features/souscription/suivi/ListeSouscriptions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('souscription');
  return { title: t('liste.titre') };
}

export default async function SouscriptionsPage() {
  await exigerPage('/souscriptions');
  return <ListeSouscriptions />;
}
