'use client';

import { SaisieJour } from './SaisieJour';

interface Props {
  nom: string;
  libelle: string;
  /** "2026-11-21", "" for none, or what was typed and is no day: the form's schema refuses it (`useDatesSaisies`). */
  valeur: string;
  changer: (jour: string) => void;
  aide?: string | undefined;
  erreur?: string | undefined;
  /** The first day that the calendar offers. */
  min?: string | undefined;
  desactive?: boolean;
  requis?: boolean;
}

/** A day of a form, under its label. */
export function ChampJour({ nom, libelle, aide, erreur, desactive = false, requis = false, ...jour }: Props) {
  return (
    <SaisieJour
      {...jour}
      id={`champ-${nom}`}
      libelle={libelle}
      label={libelle}
      description={aide}
      error={erreur}
      disabled={desactive}
      withAsterisk={requis}
    />
  );
}
