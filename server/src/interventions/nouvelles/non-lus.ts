import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** What somebody else has written, as its readers are told of it. */
const ECRITS = ['COMMENTAIRE', 'COMMENTAIRE_INTERNE', 'MENTION', 'CONTESTEE'];
/** Of all the interventions of an answer: beyond, the oldest are read already. */
const NON_LUES_MAX = 1000;

const AUCUN: ReadonlySet<number> = new Set();

/** The comments of this intervention that the caller was told of in the centre, and has not looked at since. */
export async function nonLusDe(contexte: Contexte, interventionId: number): Promise<ReadonlySet<number>> {
  const lus = await valeurDe(contexte, 'messages non lus', interventionId, (ids) => lire(contexte, ids));
  return lus ?? AUCUN;
}

async function lire({ em, appelant }: Contexte, ids: readonly number[]): Promise<Map<number, Set<number>>> {
  const lignes = await sql(em)
    .selectFrom('notification')
    .where('destinataireId', '=', appelant?.id ?? 0)
    .where('application', '=', true)
    .where('lueA', 'is', null)
    .where('sujet', '=', 'intervention')
    .where('sujetId', 'in', [...ids])
    .where('type', 'in', ECRITS)
    .select(['sujetId', 'donnees'])
    .orderBy('id', 'desc')
    .limit(NON_LUES_MAX)
    .execute();
  const parIntervention = new Map<number, Set<number>>();
  for (const { sujetId, donnees } of lignes) {
    const { commentaireId } = JSON.parse(donnees) as Donnees;
    const siens = parIntervention.get(sujetId) ?? new Set<number>();
    parIntervention.set(sujetId, siens.add(Number(commentaireId)));
  }
  return parIntervention;
}
