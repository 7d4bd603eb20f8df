import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Applications } from '@/features/application/Applications';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('application');
  return { title: t('titre') };
}

export default async function ApplicationsPage() {
  await exigerPage('/applications');
  const t = await getTranslations('application');
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <Applications />
    </>
  );
}
