import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormulaireOubli } from '@/features/session/FormulaireOubli';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('session.oubli');
  return { title: t('titre') };
}

export default function OubliPage() {
  return <FormulaireOubli />;
}
