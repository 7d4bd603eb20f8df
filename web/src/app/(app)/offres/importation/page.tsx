import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { ImportationOffres } from '@/features/importation-offres/ImportationOffres';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('importationOffres');
  return { title: t('titre') };
}

export default async function ImportationOffresPage() {
  await exigerPage('/offres');
  const t = await getTranslations('importationOffres');
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <ImportationOffres />
    </>
  );
}
