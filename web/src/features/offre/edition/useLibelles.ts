'use client';

import { useTranslations } from 'next-intl';

/** The names of the fields, for the summary of errors and for two people's versions side by side. */
export function useLibelles() {
  const t = useTranslations('offre.champs');
  const l = useTranslations('offre.tarifs');
  return {
    fiche: {
      nomFr: t('nomFr'),
      nomEn: t('nomEn'),
      descriptionFr: t('descriptionFr'),
      descriptionEn: t('descriptionEn'),
      fournisseur: t('fournisseur'),
      reglementee: t('reglementee'),
    },
    termes: {
      fraisActivation: t('fraisActivation'),
      engagementMois: t('engagementMois'),
      valideDu: t('valideDu'),
      valideAu: t('valideAu'),
      tarifs: l('titre'),
    },
    /** `tarifs.0.kwh` */
    cellule: (chemin: string): string | undefined => {
      const [, rang, colonne] = /^tarifs\.(\d+)\.(\w+)$/.exec(chemin) ?? [];
      const cle = `colonnes.${colonne}`;
      if (rang === undefined || !l.has(cle as never)) return undefined;
      return l('cellule', { colonne: l(cle as never), ligne: Number(rang) + 1 });
    },
  };
}
