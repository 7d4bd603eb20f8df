import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormulaireReinitialisation } from '@/features/session/FormulaireReinitialisation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('session.reinitialisation');
  // The address holds a secret: it goes to no other page.
  return { title: t('titre'), referrer: 'no-referrer' };
}

export default async function ReinitialiserPage({ searchParams }: PageProps<'/reinitialiser'>) {
  const { jeton } = await searchParams;
  return <FormulaireReinitialisation jeton={typeof jeton === 'string' ? jeton : ''} />;
}
