import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { FormulaireConnexion } from '@/features/session/FormulaireConnexion';
import { lireMoi } from '@/features/session/serveur/moi';
import { cheminInterne } from '@/lib/chemin';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('session');
  return { title: t('titre') };
}

export default async function ConnexionPage({ searchParams }: PageProps<'/connexion'>) {
  const retour = cheminInterne((await searchParams).retour);
  const moi = await lireMoi();
  if (moi !== null) redirect(retour ?? '/');
  return <FormulaireConnexion retour={retour ?? '/'} demonstration={env().demo} />;
}
