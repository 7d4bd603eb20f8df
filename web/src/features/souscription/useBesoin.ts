'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { createSerializer, parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { useMoi } from '@/lib/session/MoiContexte';

export const PUISSANCES = [3, 6, 9, 12, 15, 18, 24, 30, 36] as const;
/** The address follows each key (written later it would call back whoever followed a link); prices are asked for at rest. */
const ATTENTE_MS = 400;
const DEFAUTS = { kva: 6, kwh: 5000, hc: 30 } as const;
const parametres = {
  kva: parseAsInteger.withDefault(DEFAUTS.kva),
  kwh: parseAsInteger.withDefault(DEFAUTS.kwh),
  hc: parseAsInteger.withDefault(DEFAUTS.hc),
  cp: parseAsString.withDefault(''),
  client: parseAsString.withDefault(''),
  numero: parseAsString.withDefault(''),
};
const serialiser = createSerializer({ ...parametres, offres: parseAsArrayOf(parseAsString) });
export type BesoinSaisi = ReturnType<typeof useQueryStates<typeof parametres>>[0];

const borner = (valeur: number, min: number, max: number) => Math.min(max, Math.max(min, Math.round(valeur)));

/** What is needed and for whom, in the URL: reload, back and a shared link show the same prices. */
export function useBesoin() {
  const [lu, ecrire] = useQueryStates(parametres);
  const { tient } = useMoi();
  // Whoever serves clients looks through the eyes of the one on the phone.
  const sert = tient('SOUSCRIPTION_GERER');
  const { kva, kwh, hc, cp, client, numero } = lu;
  const saisi = useMemo(
    () => ({
      ...{ cp, client: sert ? client : '', numero: sert ? numero : '' },
      kva: borner(kva, 1, 250),
      kwh: borner(kwh, 0, 10_000_000),
      hc: borner(hc, 0, 100),
    }),
    [kva, kwh, hc, cp, client, numero, sert],
  );
  const demande = useMemo(
    () => ({
      puissance: saisi.kva,
      kwhParAn: saisi.kwh,
      pourcentCreuses: saisi.hc,
      codePostal: /^\d{5}$/.test(saisi.cp) ? saisi.cp : null,
      clientId: saisi.client || null,
      // A number for somebody else than the client would be one's own.
      numero: saisi.client === '' ? null : saisi.numero || null,
    }),
    [saisi],
  );
  const [besoin] = useDebouncedValue(demande, ATTENTE_MS);
  return {
    saisi,
    besoin,
    sert,
    changer: (valeurs: { [C in keyof BesoinSaisi]?: BesoinSaisi[C] | null }) => void ecrire(valeurs),
    /** Another page for the same need; `offres`: the codes of those that are compared. */
    lien: (chemin: string, offres: string[] | null = null) =>
      serialiser(chemin, { kva: saisi.kva, kwh: saisi.kwh, hc: saisi.hc, ...ecartes(saisi), offres }),
  };
}
export type EtatBesoin = ReturnType<typeof useBesoin>;

const ecartes = ({ cp, client, numero }: Pick<BesoinSaisi, 'cp' | 'client' | 'numero'>) => ({
  cp: cp || null,
  client: client || null,
  numero: numero || null,
});
