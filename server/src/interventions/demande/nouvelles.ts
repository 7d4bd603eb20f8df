import { emettre } from '../../plateforme/evenement/emettre.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Demande } from './demande.entity.ts';

export type EvenementDemande = 'DEMANDE_RECUE' | 'DEMANDE_ACCEPTEE' | 'DEMANDE_REFUSEE';

/** In the transaction of the change; nouvelles/demandes.ts says who hears of it. */
export const annoncer = (contexte: Contexte, type: EvenementDemande, { id, client }: Demande): Promise<void> =>
  emettre(contexte, { type, sujet: 'demande', sujetId: id, donnees: { clientId: client.id } });
