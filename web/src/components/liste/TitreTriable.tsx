'use client';

import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Colonne } from './colonnes';
import styles from './Liste.module.css';
import type { EtatListe } from './useListe';

interface Props<T, C extends string> {
  colonne: Colonne<T, C>;
  etat: EtatListe<C>;
}

/** A button in the header cell: the order is said by `aria-sort` and shown by an arrow, not by colour alone. */
export function TitreTriable<T, C extends string>({ colonne, etat }: Props<T, C>) {
  const { titre, tri, aDroite, largeur } = colonne;
  if (tri === undefined) {
    return (
      <th scope="col" data-droite={aDroite} style={{ width: largeur }}>
        <span className={styles.titre}>{titre}</span>
      </th>
    );
  }
  const sens = etat.tri.champ === tri ? etat.tri.sens : undefined;
  const Fleche = sens === undefined ? IconArrowsSort : sens === 'ASC' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-droite={aDroite}
      style={{ width: largeur }}
      aria-sort={sens === undefined ? undefined : sens === 'ASC' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        className={styles.titre}
        onClick={() => etat.trier({ champ: tri, sens: sens === 'DESC' ? 'ASC' : 'DESC' })}
      >
        {titre}
        <Fleche size={14} aria-hidden />
      </button>
    </th>
  );
}
