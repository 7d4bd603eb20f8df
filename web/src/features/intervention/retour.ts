'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { cheminInterne } from '@/lib/chemin';
import { useMoi } from '@/lib/session/MoiContexte';

const CLE = 'interventions:liste';

/** Called by each list of interventions: where the detail page leads back to, filters and page included. */
export function useMemoireDeListe(): void {
  const chemin = usePathname();
  const recherche = useSearchParams().toString();
  useEffect(() => {
    sessionStorage.setItem(CLE, recherche === '' ? chemin : `${chemin}?${recherche}`);
  }, [chemin, recherche]);
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
