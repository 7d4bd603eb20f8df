import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListeNoire } from '@/features/blacklist/ListeNoire';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('blacklist');
  return { title: t('titre') };
}

export default async function BlacklistPage() {
  await exigerPage('/blacklist');
  return <ListeNoire />;
}
