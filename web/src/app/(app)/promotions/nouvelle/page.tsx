import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NouvellePromotion } from '@/features/promotion/edition/NouvellePromotion';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promotion');
  return { title: t('nouvelle') };
}

export default async function NouvellePromotionPage() {
  await exigerPage('/promotions');
  return <NouvellePromotion />;
}
