'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';

const ORIGINES = ['produit', 'autres'] as const;
type Origine = (typeof ORIGINES)[number];

/** The filter by where a function comes from, in the address. */
export function useOrigine(premierePage: () => void) {
  const [origine, changer] = useQueryState('origine', parseAsStringLiteral(ORIGINES));
  const choisir = (valeur: string) => {
    premierePage();
    void changer(ORIGINES.find((connue) => connue === valeur) ?? null);
  };
  return { origine, choisir };
}

export function ChoixOrigine({ origine, choisir }: { origine: Origine | null; choisir: (valeur: string) => void }) {
  const t = useTranslations('acces.fonctions');
  return (
    <NativeSelect
      aria-label={t('origine')}
      value={origine ?? ''}
      onChange={({ currentTarget }) => choisir(currentTarget.value)}
      data={[
        { value: '', label: t('toutesOrigines') },
        { value: 'produit', label: t('duProduit') },
        { value: 'autres', label: t('autres') },
      ]}
    />
  );
}
