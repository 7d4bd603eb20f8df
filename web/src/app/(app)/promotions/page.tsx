import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListePromotions } from '@/features/promotion/liste/ListePromotions';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promotion');
  return { title: t('titre') };
}

export default async function PromotionsPage() {
  await exigerPage('/promotions');
  return <ListePromotions />;
}
