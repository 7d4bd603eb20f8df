import type { GraphQLResolveInfo } from 'graphql';
import { colonnesPersonne, lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { lireInterventions } from '../intervention/intervention.lecture.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { type EvenementIntervention, RATTRAPAGE } from './direct.types.ts';
import type { Dit } from './pour-qui.ts';

/** One listener in this round: who they are now, what they have asked for, and what concerns them. */
export interface Ecoute {
  contexte: Contexte;
  info: GraphQLResolveInfo;
  dits: readonly Dit[];
}

export const rattrapage = (): EvenementIntervention => ({
  ...{ type: RATTRAPAGE, retiree: false },
  ...{ id: null, reference: null, version: null, acteur: null, intervention: null },
});

/**
 * Those who would read the same rows with the same columns: who sees everything, and asks for nothing that depends on who
 * asks, reads with the others who do; all the others, with what else they have open.
 */
export function memeLecture<E extends Ecoute>(ecoutes: readonly E[]): E[][] {
  const parDocument = Map.groupBy(ecoutes, ({ info }) => info.fieldNodes[0]);
  return [...parDocument.values()].flatMap((siennes) => [
    ...Map.groupBy(siennes, ({ contexte, info }) => {
      const { toutes, utilisateurId } = regardDe(contexte);
      const aChacun = champsDemandes(info, 'intervention').has('raisonsATraiter');
      return toutes && !aChacun ? 'toutes' : utilisateurId;
    }).values(),
  ]);
}

/** What each of them is told, the interventions read once for all with their rights of now. */
export async function raconter<E extends Ecoute>(ecoutes: readonly E[]): Promise<Map<E, EvenementIntervention[]>> {
  const [premiere] = ecoutes;
  if (!premiere) return new Map();
  const { contexte, info } = premiere;
  const dits = ecoutes.flatMap((une) => une.dits);
  const ids = new Set(dits.filter(({ retiree }) => !retiree).map(({ id }) => id));
  const interventions = await lireInterventions(contexte, [...ids], info, 'intervention');
  const acteurs = champsDemandes(info).has('acteur')
    ? await lirePersonnes(
        contexte.em,
        dits.flatMap(({ acteurId }) => acteurId ?? []),
        colonnesPersonne(champsDemandes(info, 'acteur')),
      )
    : new Map<number, object>();
  const evenement = ({ type, id, acteurId, retiree }: Dit): EvenementIntervention[] => {
    if (retiree) return [{ ...rattrapage(), type, id, retiree }];
    const intervention = interventions.get(id);
    // No longer theirs: what has taken it from them tells them so.
    if (!intervention) return [];
    const { reference, version } = intervention;
    return [{ type, id, reference, version, retiree, acteur: acteurs.get(acteurId ?? 0) ?? null, intervention }];
  };
  return new Map(ecoutes.map((une) => [une, une.dits.flatMap(evenement)]));
}
