import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { FormulaireConnexion } from '@/features/session/FormulaireConnexion';
import { cheminInterne } from '@/lib/chemin';
import { lireRefus } from '@/lib/oidc/refus';
import { lireMoi } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('session');
  return { title: t('titre') };
}

export default async function ConnexionPage({ searchParams }: PageProps<'/connexion'>) {
  const { refus, ...recus } = await searchParams;
  const retour = cheminInterne(recus.retour);
  const moi = await lireMoi();
  if (moi !== null) redirect(retour ?? '/');
  const { demo, fournisseur } = env();
  return (
    <FormulaireConnexion
      retour={retour ?? '/'}
      demonstration={demo}
      fournisseur={fournisseur?.nom ?? null}
      refus={fournisseur === null ? null : lireRefus(refus)}
    />
  );
}
