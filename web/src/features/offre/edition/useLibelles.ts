'use client';

import { useTranslations } from 'next-intl';
import { mot } from '@/lib/mot';

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
      const dite = mot(l, `colonnes.${colonne}`);
      return dite && l('cellule', { colonne: dite, ligne: Number(rang) + 1 });
    },
  };
}
