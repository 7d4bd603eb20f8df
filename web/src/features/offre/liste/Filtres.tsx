'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { STATUTS } from '../etats';
import type { EtatFiltres } from './useFiltres';

interface Props {
  etat: EtatFiltres;
  /** Those of all the offers, as far as they are known. */
  fournisseurs: readonly string[];
}

/** Each choice acts at once. */
export function Filtres({ etat: { filtres, changer }, fournisseurs }: Props) {
  const t = useTranslations('offre');
  const connus = new Set(fournisseurs);
  if (filtres.fournisseur !== '') connus.add(filtres.fournisseur);
  return (
    <>
      <NativeSelect
        aria-label={t('colonnes.statut')}
        value={filtres.statut ?? ''}
        onChange={({ currentTarget }) => changer({ statut: STATUTS.find((un) => un === currentTarget.value) ?? null })}
        data={[
          { value: '', label: t('tousStatuts') },
          ...STATUTS.map((value) => ({ value, label: t(`etats.${value}`) })),
        ]}
      />
      {connus.size > 0 && (
        <NativeSelect
          aria-label={t('colonnes.fournisseur')}
          value={filtres.fournisseur}
          onChange={({ currentTarget }) => changer({ fournisseur: currentTarget.value })}
          data={[{ value: '', label: t('tousFournisseurs') }, ...[...connus].sort()]}
        />
      )}
    </>
  );
}
