'use client';

import { IconRoute } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Intervalle } from './grille';
import styles from './Planning.module.css';
import { chemin } from './trajets';
import type { CreneauPlanning } from './usePlanning';

interface PropsChemins {
  creneaux: readonly CreneauPlanning[];
  lieu: (une: Intervalle) => CSSProperties | undefined;
}

/** The time on the way before each visit, on the hours of a day; what it says is said by the visit. */
export function Chemins({ creneaux, lieu }: PropsChemins) {
  return creneaux.map((creneau) => {
    const trouve = chemin(creneau, creneaux);
    const style = trouve === null ? undefined : lieu(trouve);
    if (trouve === null || style === undefined) return null;
    return (
      <li
        key={`${trouve.debut} ${creneau.intervention?.id ?? ''}`}
        className={styles.chemin}
        data-serre={creneau.trajetManque > 0 || undefined}
        style={style}
        aria-hidden
      />
    );
  });
}

/** Of a visit that one will hardly reach in time; a hint, which refuses nothing. */
export function useSerre() {
  const t = useTranslations('planning');
  return ({ trajetManque: minutes, trajetConnu }: CreneauPlanning): string | null =>
    minutes === 0 ? null : t(trajetConnu ? 'serre' : 'peutEtreSerre', { minutes });
}

export function Serre({ texte }: { texte: string }) {
  return (
    <span className={styles.texte}>
      <IconRoute size={12} aria-hidden /> {texte}
    </span>
  );
}
