'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { cheminInterne } from '@/lib/chemin';
import { useMoi } from '@/lib/session/MoiContexte';

const CLE = 'interventions:liste';
const RANGEES = 'interventions:rangees';
const AUCUNE: readonly string[] = [];

/**
 * Called by each list of interventions: where the detail page leads back to, filters and page included. `references`: of
 * a list that one goes through, its rows in their order.
 */
export function useMemoireDeListe(references: readonly string[] = AUCUNE): void {
  const chemin = usePathname();
  const recherche = useSearchParams().toString();
  const rangees = references.join(' ');
  useEffect(() => {
    sessionStorage.setItem(CLE, recherche === '' ? chemin : `${chemin}?${recherche}`);
  }, [chemin, recherche]);
  useEffect(() => sessionStorage.setItem(RANGEES, rangees), [rangees]);
}

/** Those before and after this one, as the list showed them when it was left: what has left it since is still among them. */
export function useVoisines(reference: string): Voisines | null {
  const [rangees, setRangees] = useState<readonly string[]>(AUCUNE);
  useEffect(() => setRangees(sessionStorage.getItem(RANGEES)?.split(' ') ?? AUCUNE), []);
  const rang = rangees.indexOf(reference);
  if (rang === -1 || rangees.length < 2) return null;
  return { rang: rang + 1, nombre: rangees.length, precedente: rangees[rang - 1], suivante: rangees[rang + 1] };
}

interface Voisines {
  rang: number;
  nombre: number;
  precedente: string | undefined;
  suivante: string | undefined;
}

/** The list that one came from, or the home page of one's role. */
export function useRetourALaListe(): { lien: string; nom: string | undefined } {
  const { pages, pageAccueil } = useMoi();
  const locale = useLocale();
  const [lien, setLien] = useState(pageAccueil);
  useEffect(() => {
    const garde = cheminInterne(sessionStorage.getItem(CLE));
    if (garde !== null && pages.some((page) => page.lien === garde.split('?')[0])) setLien(garde);
  }, [pages]);
  const page = pages.find((une) => une.lien === lien.split('?')[0]);
  return { lien, nom: locale === 'en' ? (page?.nomEn ?? page?.nom) : page?.nom };
}
