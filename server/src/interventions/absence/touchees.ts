import type { EntityManager } from '@mikro-orm/core';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { lesSiennes, type Requete, toutes } from '../intervention/lignes.ts';
import type { VisitesTouchees } from './absence.inputs.ts';

const PREMIERES = 50;

/** Planned, still to come, while their intervenant is not there. */
function touchees(requete: Requete, ids: readonly number[], maintenant: Date) {
  return requete
    .innerJoin('absence as a', (sur) =>
      sur.onRef('i.debutPlanifie', '<', 'a.fin').onRef('i.finPlanifiee', '>', 'a.debut'),
    )
    .where((ou) => ou.or([ou('a.utilisateurId', 'is', null), ou('a.utilisateurId', '=', ou.ref('i.intervenantId'))]))
    .where('a.id', 'in', [...ids])
    .where('i.etape', '=', 'PLANIFIEE')
    .where('i.finPlanifiee', '>', maintenant);
}

/** All of them, whoever opened them: for the product itself. */
export const toutesTouchees = (em: EntityManager, id: number, maintenant: Date) =>
  touchees(toutes(em), [id], maintenant);

export async function estTouchee({ em, horloge }: Contexte, id: number): Promise<boolean> {
  const une = await toutesTouchees(em, id, horloge.maintenant()).select('i.id').limit(1).executeTakeFirst();
  return une !== undefined;
}

/** Of the caller's own, how many; of all the absences of a page in one query. */
export async function nombreDeTouchees(contexte: Contexte, id: number): Promise<number> {
  const nombre = await valeurDe(contexte, 'absence.visitesTouchees', id, async (ids) => {
    const lues = await touchees(lesSiennes(contexte), ids, contexte.horloge.maintenant())
      .groupBy('a.id')
      .select((ou) => ['a.id as absenceId', ou.fn.countAll<number>().as('nombre')])
      .execute();
    return new Map(lues.map((lue) => [lue.absenceId, Number(lue.nombre)]));
  });
  return nombre ?? 0;
}

/** Of the caller's own, the first to come. */
export async function visitesTouchees(contexte: Contexte, id: number): Promise<VisitesTouchees> {
  const total = await nombreDeTouchees(contexte, id);
  if (total === 0) return { total, items: [] };
  const lues = await touchees(lesSiennes(contexte), [id], contexte.horloge.maintenant())
    .select(['i.id', 'i.creerA', 'i.titre', 'i.debutPlanifie', 'i.finPlanifiee'])
    .orderBy('i.debutPlanifie')
    .orderBy('i.id')
    .limit(PREMIERES)
    .execute();
  const items = lues.flatMap(({ id: intervention, creerA, titre, debutPlanifie, finPlanifiee }) => {
    const [debut, fin] = [versDate(debutPlanifie), versDate(finPlanifiee)];
    if (!debut || !fin) return [];
    const reference = referenceDe(intervention, versDate(creerA));
    return [{ id: String(intervention), reference, titre, debutPlanifie: debut, finPlanifiee: fin }];
  });
  return { total, items };
}
