import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Fonctions } from '@/features/acces/fonctions/Fonctions';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acces');
  return { title: t('fonctionsTitre') };
}

export default async function FonctionsPage() {
  await exigerPage('/fonctions');
  const t = await getTranslations('acces');
  return (
    <>
      <EnTetePage titre={t('fonctionsTitre')} sousTitre={t('fonctionsSousTitre')} />
      <Fonctions />
    </>
  );
}
