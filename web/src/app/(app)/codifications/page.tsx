import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Codifications } from '@/features/codification/Codifications';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('codification');
  return { title: t('titre') };
}

export default async function CodificationsPage() {
  await exigerPage('/codifications');
  return <Codifications />;
}
