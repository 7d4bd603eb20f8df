import { registerEnumType } from 'type-graphql';
import { PORTEES } from './intervention.regles.ts';
import { ETAPES, MOTIFS_ATTENTE } from './machine.ts';
import { RAISONS_A_TRAITER } from './raisons-a-traiter.ts';

/** The machine's words as GraphQL enums. */
export const EtapeEnum = Object.fromEntries(ETAPES.map((etape) => [etape, etape]));
export const MotifAttenteEnum = Object.fromEntries(MOTIFS_ATTENTE.map((motif) => [motif, motif]));
export const RaisonATraiterEnum = Object.fromEntries(RAISONS_A_TRAITER.map((raison) => [raison, raison]));
export const PorteeEnum = Object.fromEntries(PORTEES.map((portee) => [portee, portee]));

registerEnumType(EtapeEnum, {
  name: 'Etape',
});
registerEnumType(MotifAttenteEnum, { name: 'MotifAttente' });
registerEnumType(RaisonATraiterEnum, { name: 'RaisonATraiter' });
registerEnumType(PorteeEnum, { name: 'PorteeIntervention' });
