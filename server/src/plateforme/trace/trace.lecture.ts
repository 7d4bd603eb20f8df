import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { OrigineTrace } from '../../socle/journal/trace.entity.ts';
import { tient } from '../../socle/securite/acces.ts';
import { lireChangements } from './changements.ts';
import { conditions, type Requete } from './trace.filtres.ts';
import type { ConsulterTraceArgs } from './trace.inputs.ts';
import { TRACE_GERER } from './trace.permissions.ts';

export const CETTE_TRACE = { fr: 'Cette trace', en: 'This trace' };

type LigneTrace = LigneDe<'trace'>;

const depuis = (em: EntityManager): Requete => sql(em).selectFrom('trace');

/** The SQL is for those who manage traces, but for what somebody wrote. */
export const voitLeSql = (contexte: Contexte, { origine }: Pick<LigneTrace, 'origine'>): boolean =>
  origine === OrigineTrace.MANUELLE ||
  tient(appelantDe(contexte).droits, TRACE_GERER.nom, contexte.horloge.maintenant());

/** A row as GraphQL answers it: the changes field by field, and the SQL for those who see it. */
function rendre(contexte: Contexte, ligne: LigneTrace) {
  return {
    ...ligne,
    ...lireChangements(ligne.changements),
    codeSql: voitLeSql(contexte, ligne) ? ligne.codeSql : null,
  };
}

export async function voirTrace(contexte: Contexte, id: number | string) {
  const ligne = await sql(contexte.em)
    .selectFrom('trace')
    .selectAll()
    .where('id', '=', typeof id === 'number' ? id : cle(id, CETTE_TRACE))
    .executeTakeFirst();
  if (!ligne) throw introuvable(CETTE_TRACE);
  return rendre(contexte, ligne);
}

export const ORDRE = {
  marque: ['T'],
  par: { colonne: 'creerA', genre: 'instant' },
  id: 'id',
  sens: 'desc',
} as const satisfies Ordre;

/** The rows that an index finds, and what is looked at on each of them. */
export async function chercherTraces(contexte: Contexte, args: ConsulterTraceArgs) {
  const { indexees, autres } = await conditions(contexte, args);
  return { examinees: indexees(depuis(contexte.em)), autres };
}

/** A page, newest first; of a filter without an index, as far as one looks in one call. */
export async function consulterTrace(contexte: Contexte, args: ConsulterTraceArgs, info: GraphQLResolveInfo) {
  // The dates are none of the cursor's filters: « the last seven days » are others after midnight.
  const { dateDebut: _debut, dateFin: _fin, ...demande } = args;
  const { em } = contexte;
  const { examinees, autres } = await chercherTraces(contexte, args);
  const lue = await lirePage(em, (autres ? autres(examinees) : examinees).selectAll(), demande, {
    ordre: ORDRE,
    info,
    ...(autres && { examinees: examinees.select(['creerA', 'id']) }),
  });
  return {
    ...lue,
    items: (lue.items as LigneTrace[]).map((ligne) => rendre(contexte, ligne)),
    chercheJusque: lue.borne?.valeur ?? null,
  };
}
