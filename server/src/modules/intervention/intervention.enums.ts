import { registerEnumType } from 'type-graphql';
import { ETAPES, MOTIFS_ATTENTE } from './machine.ts';

/** The machine's words as GraphQL enums. */
export const EtapeEnum = Object.fromEntries(ETAPES.map((etape) => [etape, etape]));
export const MotifAttenteEnum = Object.fromEntries(MOTIFS_ATTENTE.map((motif) => [motif, motif]));

registerEnumType(EtapeEnum, {
  name: 'Etape',
  description: 'Les sept étapes sur lesquelles travaille la table des mouvements',
});
registerEnumType(MotifAttenteEnum, { name: 'MotifAttente' });
