'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { STATUTS, type Statut } from './etats';

/** The filter by state, in the address. */
export function useStatut(premierePage: () => void) {
  const [statut, changer] = useQueryState('etat', parseAsStringLiteral(STATUTS));
  const choisir = (valeur: string) => {
    void changer(STATUTS.find((connu) => connu === valeur) ?? null);
    premierePage();
  };
  return { statut, choisir };
}

export function ChoixStatut({ statut, choisir }: { statut: Statut | null; choisir: (valeur: string) => void }) {
  const t = useTranslations('programme');
  return (
    <NativeSelect
      aria-label={t('colonnes.etat')}
      value={statut ?? ''}
      onChange={({ currentTarget }) => choisir(currentTarget.value)}
      data={[
        { value: '', label: t('tousLesEtats') },
        ...STATUTS.map((connu) => ({ value: connu, label: t(`etats.${connu}`) })),
      ]}
    />
  );
}
