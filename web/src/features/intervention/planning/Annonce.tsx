'use client';

import { Button, Kbd } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import styles from './Annonce.module.css';

const DUREE_MS = 8000;

interface Props {
  annonce: { texte: string; rang: number };
  defaisable: boolean;
  defaire: () => void;
  oublier: () => void;
}

/** Where a visit has been taken to, for eyes and ears, and the way back, for eight seconds or as long as one is on it. */
export function Annonce({ annonce: { texte, rang }, defaisable, defaire, oublier }: Props) {
  const t = useTranslations('planning.deplacement');
  const [tenue, setTenue] = useState(false);
  const finir = useRef(oublier);
  useEffect(() => {
    finir.current = oublier;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said anew is said for as long.
  useEffect(() => {
    if (texte === '' || tenue) return undefined;
    const minuterie = window.setTimeout(() => finir.current(), DUREE_MS);
    return () => window.clearTimeout(minuterie);
  }, [texte, rang, tenue]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stays while one points at it or stands on its button.
    <div
      className={texte === '' ? undefined : styles.annonce}
      onMouseEnter={() => setTenue(true)}
      onMouseLeave={() => setTenue(false)}
      onFocus={() => setTenue(true)}
      onBlur={() => setTenue(false)}
    >
      <span role="status">{texte}</span>
      {defaisable && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setTenue(false);
            defaire();
          }}
          rightSection={<Kbd size="xs">Z</Kbd>}
        >
          {t('defaire')}
        </Button>
      )}
    </div>
  );
}
