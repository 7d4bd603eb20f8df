import type { DefinitionRapport, TypeRapport } from '../rapport.types.ts';
import { INTERVENTIONS } from './interventions.ts';
import { PERSONNES } from './personnes.ts';
import { SOUSCRIPTIONS } from './souscriptions.ts';

/** Spec 2-offres, "Rapport"; one entry a type. The same numbers for the same filter everywhere. */
export const RAPPORTS: Readonly<Record<TypeRapport, DefinitionRapport>> = {
  ...SOUSCRIPTIONS,
  ...INTERVENTIONS,
  ...PERSONNES,
};
