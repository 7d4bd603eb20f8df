'use client';

import { usePathname } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useMoi } from '@/features/session/MoiContexte';
import { cheminInterne } from '@/lib/chemin';

export interface LienDePage {
  id: string;
  nom: string;
  lien: string;
  pictogramme: string | null;
  courante: boolean;
}

/** The reader's pages, in order and in their language. A link that is not a path of this site is not shown (W10). */
export function usePages(): LienDePage[] {
  const { pages } = useMoi();
  const chemin = usePathname();
  const locale = useLocale();
  const internes = pages.filter(({ lien }) => cheminInterne(lien) !== null).sort((a, b) => a.ordre - b.ordre);
  // The longest link that the path begins with: /interventions/planning is not /interventions.
  const courant = internes
    .map(({ lien }) => lien)
    .filter((lien) => chemin === lien || chemin.startsWith(`${lien}/`))
    .sort((a, b) => b.length - a.length)[0];
  return internes.map(({ id, nom, nomEn, lien, pictogramme }) => ({
    id,
    nom: locale === 'en' ? (nomEn ?? nom) : nom,
    lien,
    pictogramme,
    courante: lien === courant,
  }));
}
