'use client';

import { useTranslations } from 'next-intl';
import { useMontants } from '@/lib/useMontants';
import type { Tarif } from './types';

type Kwh = Pick<Tarif, 'kwh' | 'kwhPleines' | 'kwhCreuses'>;

/** A tariff in words that are read out on the phone and written on a card. */
export function useTarif() {
  const t = useTranslations('souscription.tarif');
  const { euros, nombre } = useMontants();
  return {
    kwh({ kwh, kwhPleines, kwhCreuses }: Kwh): string {
      if (kwh !== null) return t('unique', { prix: euros(kwh) });
      return t('heures', { pleines: euros(kwhPleines ?? '0'), creuses: euros(kwhCreuses ?? '0') });
    },
    parMois: (abonnement: string) => t('parMois', { prix: euros(abonnement) }),
    activation: (frais: string) => (Number(frais) === 0 ? t('gratuite') : t('uneFois', { prix: euros(frais) })),
    engagement: (mois: number) => t('engagement', { mois }),
    kwhParAn: (kwh: number) => t('kwhParAn', { kwh: nombre(kwh) }),
    /** Nobody pays an average month: it is said to be about that. */
    moyenne: (total: string) => euros(Math.round(Number(total) / 12).toFixed(0)).replace(/[.,]00/, ''),
  };
}
