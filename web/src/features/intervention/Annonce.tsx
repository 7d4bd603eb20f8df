'use client';

import { Button, Kbd } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import styles from './Annonce.module.css';

const DUREE_MS = 8000;

interface Props {
  annonce: { texte: string; rang: number };
  /** Of the button. */
  libelle: string;
  defaisable: boolean;
  defaire: () => void;
  oublier: () => void;
}

/** What has just been done, for eyes and ears, and the way back, for eight seconds or as long as one is on it. */
export function Annonce({ annonce: { texte, rang }, libelle, defaisable, defaire, oublier }: Props) {
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
          {libelle}
        </Button>
      )}
    </div>
  );
}
