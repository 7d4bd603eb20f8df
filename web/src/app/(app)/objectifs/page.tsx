import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Objectifs } from '@/features/objectif/Objectifs';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('objectif');
  return { title: t('titre') };
}

export default async function ObjectifsPage() {
  await exigerPage('/objectifs');
  return <Objectifs />;
}
