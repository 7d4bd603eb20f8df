'use client';

import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';

/** What a promotion takes off, and for how long: of a promotion, of a step of a price, of a form being typed. */
export interface Remise {
  action: 'POURCENTAGE' | 'MONTANT' | 'MOIS_OFFERTS' | 'ACTIVATION_OFFERTE';
  /** Per cent or euros, « 12.5 »; null where it is not said. */
  valeur: string | null;
  /** Free months. */
  mois: number | null;
  duree: 'UNE_FOIS' | 'PERIODES' | 'TOUJOURS';
  periodes: number | null;
}

/** For whom and when, besides. */
export interface Promesse extends Remise {
  code?: string | null;
  debut?: string | null;
  fin?: string | null;
  exclusive?: boolean;
  limiteGlobale?: number | null;
  limiteParClient?: number | null;
}

/** The promise of a promotion in one sentence: « −10 % pendant 6 mois, code BIENVENUE, 100 premières souscriptions ». */
export function usePromesse() {
  const t = useTranslations('domaine.promotion');
  const { euros, nombre } = useMontants();
  const { date } = useDates();

  function remise({ action, valeur, mois, duree, periodes }: Remise): string {
    const pendant = t(`duree.${duree}`, { mois: periodes ?? 0 });
    const rien = t('inconnu');
    switch (action) {
      case 'POURCENTAGE':
        return t('POURCENTAGE', { valeur: valeur === null ? rien : nombre(valeur), pendant });
      case 'MONTANT':
        return t(duree === 'UNE_FOIS' ? 'MONTANT_UNE_FOIS' : 'MONTANT', {
          valeur: valeur === null ? rien : euros(valeur),
          pendant,
        });
      case 'MOIS_OFFERTS':
        return t('MOIS_OFFERTS', { mois: mois ?? 0 });
      case 'ACTIVATION_OFFERTE':
        return t('ACTIVATION_OFFERTE');
    }
  }

  function periode({ debut, fin }: Promesse): string | null {
    const du = debut ? date(debut, 'jourMoyen') : '';
    // What ends at midnight ends with the day before.
    const au = fin ? date(new Date(Date.parse(fin) - 1).toISOString(), 'jourMoyen') : '';
    if (debut && fin) return t('duAu', { du, au });
    return debut ? t('du', { du }) : fin ? t('au', { au }) : null;
  }

  function promesse(promotion: Promesse): string {
    const { code, exclusive, limiteGlobale, limiteParClient } = promotion;
    const dite = [
      remise(promotion),
      periode(promotion),
      code ? t('code', { code }) : null,
      limiteGlobale ? t('limiteGlobale', { nombre: limiteGlobale }) : null,
      limiteParClient ? t('limiteParClient', { nombre: limiteParClient }) : null,
      exclusive ? t('exclusive') : null,
    ]
      .filter(Boolean)
      .join(', ');
    return dite.charAt(0).toUpperCase() + dite.slice(1);
  }
  return { remise, promesse };
}
