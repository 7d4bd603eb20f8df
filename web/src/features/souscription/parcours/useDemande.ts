'use client';

import { parseAsString, parseAsStringLiteral } from 'nuqs';
import { useMemo } from 'react';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import type { EtatBesoin } from '../useBesoin';

export const ETAPES = ['besoin', 'prix', 'confirmation'] as const;
export type EtapeDuParcours = (typeof ETAPES)[number];

const parametres = {
  etape: parseAsStringLiteral(ETAPES).withDefault('besoin'),
  code: parseAsString.withDefault(''),
  debut: parseAsJour.withDefault(''),
};

/** Where one is on the way, and what was chosen on it: in the URL, so that back and reload lose nothing. */
export function useDemande(etat: EtatBesoin, offreId: string) {
  const [{ etape, code, debut }, ecrire] = useParametres(parametres);
  const { besoin } = etat;
  const input = useMemo(() => ({ offreId, ...besoin, codePromotion: code || null }), [offreId, besoin, code]);
  return {
    etape,
    code,
    debut,
    input,
    aller: (vers: EtapeDuParcours) => void ecrire({ etape: vers }, { history: 'push', scroll: true }),
    saisirCode: (nouveau: string) => void ecrire({ code: nouveau || null }),
    choisirDebut: (jour: string) => void ecrire({ debut: jour || null }),
  };
}
export type Demande = ReturnType<typeof useDemande>;
