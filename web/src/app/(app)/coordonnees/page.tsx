import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageCoordonnees } from '@/features/coordonnees/PageCoordonnees';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coordonnees');
  return { title: t('titre') };
}

export default async function CoordonneesPage() {
  await exigerPage('/coordonnees');
  return <PageCoordonnees />;
}
