'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ApercuPastille } from './ApercuPastille';
import styles from './ChoixCouleur.module.css';
import { COULEUR_HEX } from './contraste';

/** Each reaches 3:1 on both themes' badges. */
const NUANCES = ['#1C7ED6', '#7C5CF0', '#D6336C', '#E03131', '#E8590C', '#B8791A', '#2F9E44', '#0C8599', '#748087'];

interface Props {
  valeur: string;
  changer: (couleur: string) => void;
  erreur: string | undefined;
  /** What the badge will say. */
  texte: string;
}

/** Typed, taken from the browser's own palette, or one of a few that suit both themes. Always #RRGGBB. */
export function ChoixCouleur({ valeur, changer, erreur, texte }: Props) {
  const t = useTranslations('commun.couleur');
  return (
    <div>
      <TextInput
        id="champ-couleur"
        label={t('champ')}
        description={t('aide')}
        error={erreur}
        value={valeur}
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
        onChange={(evenement) => changer(evenement.currentTarget.value.trim())}
        leftSection={
          <input
            type="color"
            className={styles.palette}
            aria-label={t('choisir')}
            value={COULEUR_HEX.test(valeur) ? valeur.toLowerCase() : '#000000'}
            onChange={(evenement) => changer(evenement.currentTarget.value.toUpperCase())}
          />
        }
      />
      <div className={styles.nuancier}>
        {NUANCES.map((nuance) => (
          <button
            key={nuance}
            type="button"
            className={styles.nuance}
            style={{ background: nuance }}
            aria-label={nuance}
            aria-pressed={nuance === valeur.toUpperCase()}
            onClick={() => changer(nuance)}
          />
        ))}
      </div>
      <ApercuPastille couleur={valeur} texte={texte} />
    </div>
  );
}
