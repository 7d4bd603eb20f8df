import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Listes } from '@/features/listes/Listes';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('listes');
  return { title: t('titre') };
}

export default async function ListesPage() {
  await exigerPage('/listes');
  const t = await getTranslations('listes');
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <Listes />
    </>
  );
}
