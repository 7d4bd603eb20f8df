'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import styles from './Journee.module.css';
import { aujourdhui, lireJour, plusJours } from './jours';

/** Yesterday, today, tomorrow under the thumb; any other day by the telephone's own calendar. */
export function ChoixJour({ jour, choisir }: { jour: string; choisir: (jour: string) => void }) {
  const t = useTranslations('journee.jour');
  const champ = useRef<HTMLInputElement>(null);
  const ceJour = aujourdhui();
  const proches = [
    { cle: 'hier', valeur: plusJours(ceJour, -1) },
    { cle: 'aujourdhui', valeur: ceJour },
    { cle: 'demain', valeur: plusJours(ceJour, 1) },
  ] as const;
  const autre = proches.every(({ valeur }) => valeur !== jour);
  return (
    <fieldset className={styles.jours} aria-label={t('titre')} style={{ margin: '0 0 16px', padding: 0, border: 0 }}>
      <Button.Group>
        {proches.map(({ cle, valeur }) => (
          <Button
            key={cle}
            variant={valeur === jour ? 'filled' : 'default'}
            aria-pressed={valeur === jour}
            onClick={() => choisir(valeur)}
          >
            {t(cle)}
          </Button>
        ))}
      </Button.Group>
      <span className={styles.choix}>
        <ActionIcon
          size={44}
          variant={autre ? 'filled' : 'default'}
          color={autre ? 'petrole' : undefined}
          aria-label={t('autre')}
          onClick={() => champ.current?.showPicker()}
        >
          <IconCalendarEvent size={21} aria-hidden />
        </ActionIcon>
        <input
          ref={champ}
          type="date"
          className={styles.date}
          tabIndex={-1}
          aria-hidden
          value={jour}
          onChange={(evenement) => {
            const choisi = lireJour(evenement.currentTarget.value);
            if (choisi !== null) choisir(choisi);
          }}
        />
      </span>
    </fieldset>
  );
}
