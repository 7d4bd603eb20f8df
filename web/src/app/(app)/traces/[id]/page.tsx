import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageTrace } from '@/features/trace/PageTrace';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('trace');
  return { title: `${t('titre')} ${(await params).id}` };
}

export default async function TracePage({ params }: Props) {
  await exigerPage('/traces');
  const { id } = await params;
  if (!/^\d+$/.test(id)) notFound();
  return <PageTrace id={id} />;
}
