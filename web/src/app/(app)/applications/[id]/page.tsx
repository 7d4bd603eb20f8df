import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageApplication } from '@/features/application/PageApplication';
import { exigerPage } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('application');
  return { title: t('pages.titre') };
}

export default async function ApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  await exigerPage('/applications');
  return <PageApplication id={(await params).id} />;
}
