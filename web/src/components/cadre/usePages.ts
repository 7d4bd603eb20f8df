'use client';

import { usePathname } from 'next/navigation';
import { cheminInterne } from '@/lib/chemin';
import { urlFichier } from '@/lib/fichiers';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';

export interface LienDePage {
  id: string;
  nom: string;
  lien: string;
  courante: boolean;
  /** Leads to another site. */
  externe: boolean;
}

export interface GroupeDePages {
  id: string;
  nom: string;
  couleur: string | null;
  icone: string | null;
  pages: LienDePage[];
}

/** The reader's pages, in order and in their language, by application. What is neither a path nor a web address is not shown (W10). */
export function useGroupesDePages(): GroupeDePages[] {
  const { pages } = useMoi();
  const chemin = usePathname();
  const nomme = useNom();
  const montrees = pages
    .filter(({ lien }) => cheminInterne(lien) !== null || adresseDuWeb(lien))
    .sort((a, b) => a.ordre - b.ordre);
  // The longest link that the path begins with: /interventions/planning is not /interventions.
  const courant = montrees
    .map(({ lien }) => lien)
    .filter((lien) => chemin === lien || chemin.startsWith(`${lien}/`))
    .sort((a, b) => b.length - a.length)[0];
  const groupes = new Map<string, GroupeDePages>();
  for (const { id, nom, nomEn, lien, application } of montrees) {
    if (application === null) continue;
    const groupe = groupes.get(application.id) ?? {
      ...application,
      nom: nomme(application),
      icone: urlIcone(application.icone),
      pages: [],
    };
    groupes.set(application.id, groupe);
    groupe.pages.push({
      ...{ id, lien },
      nom: nomme({ nom, nomEn }),
      courante: lien === courant,
      externe: adresseDuWeb(lien),
    });
  }
  return [...groupes.values()];
}

const adresseDuWeb = (lien: string): boolean => /^https?:\/\//i.test(lien);
const urlIcone = (icone: { url: string } | null): string | null => icone && urlFichier(icone.url);
