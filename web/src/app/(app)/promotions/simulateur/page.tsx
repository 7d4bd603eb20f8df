import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Simulateur } from '@/features/promotion/simulateur/Simulateur';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promotion.simulateur');
  return { title: t('titre') };
}

export default async function SimulateurPage() {
  await exigerPage('/promotions');
  return <Simulateur />;
}
