'use client';

import { type PointerEvent, useRef } from 'react';
import { type Bord, quartsDe } from './deplacement';
import { useGestes } from './gestes';
import type { Intervalle } from './grille';
import styles from './Poignees.module.css';

/** The two edges of a visit on its row, to be pulled by the mouse; keys and the dialog do the same. */
export function Poignees({ id, montre }: { id: string; montre: Intervalle }) {
  return (
    <>
      <Poignee id={id} bord="debut" montre={montre} />
      <Poignee id={id} bord="fin" montre={montre} />
    </>
  );
}

function Poignee({ id, bord, montre }: { id: string; bord: Bord; montre: Intervalle }) {
  const { etirer, finirDEtirer } = useGestes();
  const prise = useRef<{ x: number; largeur: number; montre: Intervalle; quarts: number } | null>(null);

  function prendre(evenement: PointerEvent<HTMLElement>): void {
    if (evenement.button !== 0) return;
    const piste = evenement.currentTarget.closest('ul');
    prise.current = { x: evenement.clientX, largeur: piste?.getBoundingClientRect().width ?? 0, montre, quarts: 0 };
    evenement.currentTarget.setPointerCapture(evenement.pointerId);
  }
  function tirer(evenement: PointerEvent<HTMLElement>): void {
    const tenue = prise.current;
    if (tenue === null) return;
    const quarts = quartsDe(evenement.clientX - tenue.x, tenue.largeur, tenue.montre);
    if (quarts === tenue.quarts) return;
    tenue.quarts = quarts;
    etirer(id, bord, quarts);
  }
  function lacher(garder: boolean): void {
    if (prise.current === null) return;
    prise.current = null;
    finirDEtirer(id, garder);
  }
  return (
    <span
      aria-hidden
      className={styles.poignee}
      data-bord={bord}
      onPointerDown={prendre}
      onPointerMove={tirer}
      onPointerUp={() => lacher(true)}
      onPointerCancel={() => lacher(false)}
    />
  );
}
