import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { PagePromotion } from '@/features/promotion/detail/PagePromotion';
import { exigerPromotion } from '@/features/promotion/serveur/existe';
import { exigerPage } from '@/features/session/serveur/moi';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/promotions');
  const nom = await exigerPromotion((await params).id);
  return { title: nom[await getLocale()] };
}

export default async function PromotionPage({ params }: Props) {
  await exigerPage('/promotions');
  const { id } = await params;
  return <PagePromotion id={id} nom={await exigerPromotion(id)} />;
}
