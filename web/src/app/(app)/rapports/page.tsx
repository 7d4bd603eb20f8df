import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Rapports } from '@/features/rapport/Rapports';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rapport');
  return { title: t('titre') };
}

export default async function RapportsPage() {
  await exigerPage('/rapports');
  return <Rapports />;
}
