import type { ReactNode } from 'react';
import styles from './Pastille.module.css';

const COULEUR = /^#[0-9a-f]{6}$/i;

/**
 * A status or an urgency in the colour that an admin chose. The colour is a dot beside the words: whatever was chosen,
 * the words keep their contrast, and nobody has to tell colours apart.
 */
export function Pastille({ couleur, children }: { couleur: string; children: ReactNode }) {
  return (
    <span className={styles.pastille}>
      <span className={styles.point} style={{ background: COULEUR.test(couleur) ? couleur : '#8d9aa3' }} aria-hidden />
      {children}
    </span>
  );
}
