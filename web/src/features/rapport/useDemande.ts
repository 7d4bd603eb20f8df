'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { grainDe, type Jours, joursDe, PERIODES } from './jours';
import type { ConsulterRapportInput, GrainRapport, GroupeRapport, TypeRapport } from './operations.generated';

export const TYPES = [
  'SOUSCRIPTIONS',
  'RESILIATIONS',
  'PROMOTIONS',
  'TESTS',
  'INTERVENTIONS',
  'DELAIS',
  'AVIS',
  'OBJECTIFS',
  'ACTIVITE',
] as const satisfies readonly TypeRapport[];
export const GRAINS = ['JOUR', 'SEMAINE', 'MOIS'] as const satisfies readonly GrainRapport[];
export const GROUPES = [
  'AUCUN',
  'OFFRE',
  'PROMOTION',
  'STATUT',
  'CANAL',
  'MOTIF',
  'URGENCE',
  'INTERVENANT',
  'UTILISATEUR',
  'TYPE',
  'ACTION',
] as const satisfies readonly GroupeRapport[];

export interface Filtre {
  groupe: GroupeRapport;
  /** Null: the rows that have none. */
  cle: string | null;
}

const parametres = {
  type: parseAsStringLiteral(TYPES).withDefault('SOUSCRIPTIONS'),
  periode: parseAsStringLiteral(PERIODES).withDefault('annee'),
  du: parseAsJour,
  au: parseAsJour,
  grain: parseAsStringLiteral(GRAINS),
  groupe: parseAsStringLiteral(GROUPES).withDefault('AUCUN'),
  mesure: parseAsString,
  /** « OFFRE:12 »; without a colon, those that have none. */
  filtre: parseAsArrayOf(parseAsString).withDefault([]),
};
type Etat = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** What is asked for, in the address: reload, back and a shared link show the same figures. */
export function useDemande() {
  const [etat, ecrire] = useParametres(parametres);
  const jours = joursDeLEtat(etat);
  const grain = etat.grain ?? grainDe(jours);
  const filtres = lireFiltres(etat.filtre);
  const cle = JSON.stringify([etat.type, jours, grain, etat.groupe, filtres]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all that the request is made of.
  const input = useMemo<ConsulterRapportInput>(
    () => ({ type: etat.type, ...jours, grain, groupe: etat.groupe, filtres }),
    [cle],
  );
  return {
    ...{ etat, jours, grain, filtres, input },
    changer: (valeurs: { [K in keyof Etat]?: Etat[K] | null }) => void ecrire(valeurs),
    /** Another report has other groups and other measures. */
    changerType: (type: Etat['type']) => void ecrire({ type, groupe: null, mesure: null, filtre: null }),
    changerPeriode: (periode: Etat['periode']) =>
      void ecrire({ periode, grain: null, ...(periode === 'choisie' ? jours : { du: null, au: null }) }),
    filtrer: (groupe: GroupeRapport, choisie: Filtre | null) => {
      const restes = filtres.filter((filtre) => filtre.groupe !== groupe);
      void ecrire({ filtre: [...restes, ...(choisie ? [choisie] : [])].map(ecrireFiltre) }, { history: 'push' });
    },
  };
}
export type Demande = ReturnType<typeof useDemande>;

function joursDeLEtat({ periode, du, au }: Etat): Jours {
  if (periode !== 'choisie') return joursDe(periode);
  const repli = joursDe('mois');
  return { du: du ?? repli.du, au: au ?? repli.au };
}

function lireFiltres(textes: string[]): Filtre[] {
  return textes.flatMap((texte) => {
    const [, nom, , cle = null] = /^([A-Z]+)(:(.*))?$/s.exec(texte) ?? [];
    const groupe = GROUPES.find((connu) => connu === nom && connu !== 'AUCUN');
    return groupe ? [{ groupe, cle }] : [];
  });
}

const ecrireFiltre = ({ groupe, cle }: Filtre): string => (cle === null ? groupe : `${groupe}:${cle}`);
