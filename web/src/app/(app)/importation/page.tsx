import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Importation } from '@/features/importation/Importation';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('importation');
  return { title: t('titre') };
}

export default async function ImportationPage() {
  await exigerPage('/importation');
  const t = await getTranslations('importation');
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <Importation />
    </>
  );
}
