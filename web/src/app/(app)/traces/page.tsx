import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { ListeTraces } from '@/features/trace/ListeTraces';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('trace');
  return { title: t('titre') };
}

export default async function TracesPage() {
  await exigerPage('/traces');
  return <ListeTraces />;
}
