import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageTermes } from '@/features/offre/edition/PageTermes';
import { exigerOffre } from '@/features/offre/serveur/trouver';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ offre: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/offres');
  const t = await getTranslations('offre');
  return { title: t('termes.titre', { nom: (await exigerOffre((await params).offre)).nom }) };
}

export default async function TermesPage({ params }: Props) {
  const { fonctions } = await exigerPage('/offres');
  if (!fonctions.includes('modifierOffre')) notFound();
  return <PageTermes {...(await exigerOffre((await params).offre))} />;
}
