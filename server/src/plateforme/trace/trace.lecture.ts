import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { pagination, TOTAL_MAX, type Tranche, tranche } from '../../socle/commun/pagination.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { OrigineTrace } from '../../socle/journal/trace.entity.ts';
import { tient } from '../../socle/securite/acces.ts';
import { lireChangements } from './changements.ts';
import { apresPlace, curseurDe, jusquaPlace, lireCurseur, type Place, placeDe } from './curseur.ts';
import { type Conditions, conditions, type Requete } from './trace.filtres.ts';
import type { ConsulterTraceArgs } from './trace.inputs.ts';
import { TRACE_GERER } from './trace.permissions.ts';

export const CETTE_TRACE = { fr: 'Cette trace', en: 'This trace' };
/** Rows that a filter without an index of its own looks at in one call. */
const EXAMINEES_MAX = 20_000;

type LigneTrace = LigneDe<'trace'>;

const depuis = (em: EntityManager): Requete => sql(em).selectFrom('trace');

/** A row as GraphQL answers it: the changes field by field, and the SQL for those who manage traces. */
function rendre(contexte: Contexte, ligne: LigneTrace) {
  const voitLeSql =
    ligne.origine === OrigineTrace.MANUELLE ||
    tient(appelantDe(contexte).droits, TRACE_GERER.nom, contexte.horloge.maintenant());
  return { ...ligne, ...lireChangements(ligne.changements), codeSql: voitLeSql ? ligne.codeSql : null };
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

/** A page, newest first. By cursor any depth costs the same; what is counted is asked for, and bounded. */
export async function consulterTrace(contexte: Contexte, args: ConsulterTraceArgs, info: GraphQLResolveInfo) {
  const ici = tranche(args.page, args.perPage);
  const place = args.apres ? lireCurseur(args.apres) : null;
  const filtres = await conditions(contexte, args);
  const borne = filtres.autres ? await borneDe(contexte.em, filtres, place) : null;
  let requete = filtrer(contexte.em, filtres, place, borne);
  if (!place) requete = requete.offset(ici.offset);
  const lues = await enOrdre(requete)
    .limit(ici.perPage + 1)
    .selectAll()
    .execute();
  const suite = lues.length > ici.perPage;
  const lignes = lues.slice(0, ici.perPage) as LigneTrace[];
  const derniere = lignes.at(-1);
  const reprise = suite && derniere ? placeDe(derniere) : borne;
  return {
    items: lignes.map((ligne) => rendre(contexte, ligne)),
    pagination: await compter(contexte, filtres, ici, { lues: lues.length, borne, place }, info),
    curseurSuivant: reprise ? curseurDe(reprise) : null,
    chercheJusque: reprise === borne ? (borne?.creerA ?? null) : null,
  };
}

function enOrdre<O>(requete: Requete<O>): Requete<O> {
  return requete.orderBy('creerA', 'desc').orderBy('id', 'desc');
}

function filtrer(em: EntityManager, { indexees, autres }: Conditions, place: Place | null, borne: Place | null) {
  let requete = indexees(depuis(em));
  if (place) requete = apresPlace(requete, place);
  if (borne) requete = jusquaPlace(requete, borne);
  return autres ? autres(requete) : requete;
}

/** The last of the rows to be looked at, found in the index alone; null when there are fewer. */
async function borneDe(em: EntityManager, { indexees }: Conditions, place: Place | null): Promise<Place | null> {
  const depart = indexees(depuis(em));
  const derniere = await enOrdre(place ? apresPlace(depart, place) : depart)
    .select(['creerA', 'id'])
    .offset(EXAMINEES_MAX - 1)
    .limit(1)
    .executeTakeFirst();
  return derniere ? placeDe(derniere) : null;
}

const COMPTES = ['totalItems', 'totalPages', 'totalExact'];

interface Lecture {
  lues: number;
  borne: Place | null;
  place: Place | null;
}

async function compter(
  { em }: Contexte,
  filtres: Conditions,
  ici: Tranche,
  { lues, place, borne }: Lecture,
  info: GraphQLResolveInfo,
) {
  const suite = lues > ici.perPage;
  const selection = champsDemandes(info, 'pagination');
  const sue = !place && !suite && (lues > 0 || ici.page === 1);
  // The last page tells the total by itself, and what nobody asked for is not counted.
  if (sue)
    return borne ? incertaine(pagination(ici, ici.offset + lues, suite)) : pagination(ici, ici.offset + lues, suite);
  if (!COMPTES.some((champ) => selection.has(champ))) return pagination(ici, 0, suite);
  const debut = filtres.autres ? await borneDe(em, filtres, null) : null;
  const { compte } = await sql(em)
    .selectFrom(
      filtrer(em, filtres, null, debut)
        .select('id')
        .limit(TOTAL_MAX + 1)
        .as('bornee'),
    )
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  const comptee = pagination(ici, Number(compte), suite);
  return debut ? incertaine(comptee) : comptee;
}

/** Older rows, which were not looked at, may match too. */
function incertaine<P>(comptee: P): P & { totalExact: boolean } {
  return { ...comptee, totalExact: false };
}
