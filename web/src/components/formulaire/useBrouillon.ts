'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { ecrireBrouillon, effacerBrouillon } from '@/lib/brouillons';
import { differences, egaux } from '@/lib/egaux';
import { onglet, type Place, prendrePlace } from './placeDeBrouillon';

const ATTENTE_MS = 400;

/** The row that a form began on. */
export interface Base<V> {
  version: number;
  valeurs: V;
}

interface Options<V extends FieldValues> {
  /** Undefined: no draft is kept. */
  nom: string | undefined;
  compteId: string | undefined;
  form: UseFormReturn<V>;
  base: RefObject<Base<V>>;
}

export interface EtatBrouillon {
  /** When what was taken up had been typed; null: nothing was. */
  reprisLe: number | null;
  /** It was sent, or is given up. */
  effacer: () => void;
}

/** Keeps the fields that were changed, and takes them up again over the row as it was when they were. */
export function useBrouillon<V extends FieldValues>({ nom, compteId, form, base }: Options<V>): EtatBrouillon {
  const [reprisLe, setReprisLe] = useState<number | null>(null);
  const place = useRef<Place | null>(null);
  const minuterie = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Something was typed before there was a place to keep it in. */
  const enAttente = useRef(false);
  /** What was sent, or given up, and where: only what is typed after that is a draft again. */
  const parties = useRef<Record<string, unknown> | null>(null);
  const cle = useRef<string | null>(null);
  const { reset, subscribe, getValues } = form;

  const garder = useCallback(() => {
    clearTimeout(minuterie.current);
    minuterie.current = undefined;
    enAttente.current = place.current === null;
    if (place.current === null || compteId === undefined) return;
    const { valeurs: avant, version } = base.current;
    const valeurs = getValues();
    const changes = differences(avant, valeurs);
    const noms = Object.keys(changes);
    if (parties.current !== null && egaux(changes, parties.current)) return;
    parties.current = null;
    if (noms.length === 0) return effacerBrouillon(place.current.cle);
    const depart = Object.fromEntries(noms.map((champ) => [champ, avant[champ] as unknown]));
    const brouillon = { quand: Date.now(), onglet: onglet(), version, depart, valeurs: changes };
    ecrireBrouillon(compteId, place.current.cle, brouillon);
  }, [compteId, base, getValues]);

  useEffect(() => {
    if (nom === undefined || compteId === undefined) return undefined;
    let quitte = false;
    const reprendre = ({ brouillon }: Place) => {
      if (brouillon === null) return;
      const [connus, actuelles] = [base.current.valeurs, getValues()];
      // A field that the form no longer has, or that is being typed already, stays as it is.
      const aReprendre = Object.entries(brouillon.valeurs).filter(
        ([champ]) => champ in connus && egaux(connus[champ], actuelles[champ]),
      );
      if (aReprendre.length === 0) return;
      const noms = aReprendre.map(([champ]) => champ);
      const depart = Object.fromEntries(noms.map((champ) => [champ, brouillon.depart[champ]]));
      base.current = { version: brouillon.version, valeurs: { ...connus, ...depart } };
      // The row's own values stay the reference, so that the form knows that it has changes.
      reset({ ...actuelles, ...Object.fromEntries(aReprendre) }, { keepDefaultValues: true });
      setReprisLe(brouillon.quand);
    };
    void prendrePlace(compteId, nom).then((prise) => {
      if (quitte) return prise.liberer();
      place.current = prise;
      cle.current = prise.cle;
      reprendre(prise);
      if (enAttente.current) garder();
    });
    const cesser = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(minuterie.current);
        minuterie.current = setTimeout(garder, ATTENTE_MS);
      },
    });
    const aussitot = () => minuterie.current !== undefined && garder();
    window.addEventListener('pagehide', aussitot);
    return () => {
      quitte = true;
      aussitot();
      window.removeEventListener('pagehide', aussitot);
      cesser();
      place.current?.liberer();
      place.current = null;
    };
  }, [nom, compteId, base, reset, subscribe, getValues, garder]);

  const effacer = useCallback(() => {
    clearTimeout(minuterie.current);
    minuterie.current = undefined;
    parties.current = structuredClone(differences(base.current.valeurs, getValues()));
    // Also when the form has left the page meanwhile.
    if (cle.current !== null) effacerBrouillon(cle.current);
    setReprisLe(null);
  }, [base, getValues]);
  return { reprisLe, effacer };
}
