import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Desabonnement } from '@/features/notification/Desabonnement';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notification.desabonnement');
  // Whoever has the address may use it: it goes to no other page.
  return { title: t('titre'), referrer: 'no-referrer' };
}

export default async function DesabonnementPage({ searchParams }: PageProps<'/desabonnement'>) {
  const { jeton } = await searchParams;
  return <Desabonnement jeton={typeof jeton === 'string' ? jeton : ''} />;
}
