import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NouveauCompte } from '@/features/compte/edition/EditionCompte';
import { exigerPage } from '@/features/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compte');
  return { title: t('nouveau') };
}

export default async function NouveauComptePage() {
  const { fonctions } = await exigerPage('/comptes');
  if (!fonctions.includes('creerUtilisateur')) notFound();
  return <NouveauCompte />;
}
