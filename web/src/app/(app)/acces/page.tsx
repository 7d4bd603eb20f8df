import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Verification } from '@/features/acces/verification/Verification';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acces');
  return { title: t('verificationTitre') };
}

export default async function AccesPage() {
  await exigerPage('/acces');
  const t = await getTranslations('acces');
  return (
    <>
      <EnTetePage titre={t('verificationTitre')} sousTitre={t('verificationSousTitre')} />
      <Verification />
    </>
  );
}
