import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import {
  apresPlace,
  ecrireCurseur,
  lireCurseur,
  type Ordre,
  type Place,
  placeDe,
  trier,
} from '../../socle/commun/curseur.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { estDemande, lirePage } from '../../socle/commun/liste.ts';
import { tranche } from '../../socle/commun/pagination.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { OrigineTrace } from '../../socle/journal/trace.entity.ts';
import { tient } from '../../socle/securite/acces.ts';
import { lireChangements } from './changements.ts';
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

const ORDRE = {
  marque: ['T'],
  par: { colonne: 'creerA', genre: 'instant' },
  id: 'id',
  sens: 'desc',
} as const satisfies Ordre;

/** A page, newest first; of a filter without an index, as far as one looks in one call. */
export async function consulterTrace(contexte: Contexte, args: ConsulterTraceArgs, info: GraphQLResolveInfo) {
  // The dates are none of the cursor's filters: « the last seven days » are others after midnight.
  const { dateDebut: _debut, dateFin: _fin, ...demande } = args;
  const { page: _page, perPage: _perPage, apres, ...dits } = demande;
  const { em } = contexte;
  tranche(args.page, args.perPage);
  const place = apres ? lireCurseur(ORDRE, dits, apres) : null;
  const filtres = await conditions(contexte, args);
  const borne = filtres.autres ? await borneDe(em, filtres, place) : null;
  const compteeJusque = place && filtres.autres && estDemande(info) ? await borneDe(em, filtres, null) : borne;
  const lue = await lirePage(em, filtrer(em, filtres, borne).selectAll(), demande, {
    ordre: ORDRE,
    info,
    comptee: filtrer(em, filtres, compteeJusque),
  });
  const lignes = lue.items as LigneTrace[];
  const dernieres = lue.curseurSuivant === null;
  return {
    items: lignes.map((ligne) => rendre(contexte, ligne)),
    // Older rows, which were not looked at, may match too.
    pagination: compteeJusque ? { ...lue.pagination, totalExact: false } : lue.pagination,
    curseurSuivant: dernieres && borne ? ecrireCurseur(ORDRE, dits, borne) : lue.curseurSuivant,
    chercheJusque: dernieres ? (borne?.valeur ?? null) : null,
  };
}

function filtrer(em: EntityManager, { indexees, autres }: Conditions, borne: Place | null) {
  const requete = borne ? jusquaPlace(indexees(depuis(em)), borne) : indexees(depuis(em));
  return autres ? autres(requete) : requete;
}

/** Down to this place, which is part of it. */
function jusquaPlace(requete: Requete, { valeur, id }: Place): Requete {
  const creerA = valeur as Date;
  return requete.where('creerA', '>=', creerA).where((ou) => ou.or([ou('creerA', '>', creerA), ou('id', '>=', id)]));
}

/** The last of the rows to be looked at, found in the index alone; null when there are fewer. */
async function borneDe(em: EntityManager, { indexees }: Conditions, place: Place | null): Promise<Place | null> {
  const depart = indexees(depuis(em));
  const derniere = await trier(place ? apresPlace(depart, ORDRE, place) : depart, ORDRE)
    .select(['creerA', 'id'])
    .offset(EXAMINEES_MAX - 1)
    .limit(1)
    .executeTakeFirst();
  return derniere ? placeDe(ORDRE, derniere) : null;
}
