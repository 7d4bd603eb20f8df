import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Matrice } from '@/features/acces/matrice/Matrice';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acces');
  return { title: t('rolesTitre') };
}

export default async function RolesPage() {
  await exigerPage('/roles');
  const t = await getTranslations('acces');
  return (
    <>
      <EnTetePage titre={t('rolesTitre')} sousTitre={t('rolesSousTitre')} />
      <Matrice />
    </>
  );
}
