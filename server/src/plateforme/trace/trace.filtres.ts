import { sql as brut, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { termesDeRecherche } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { OrigineTrace, ResultatTrace } from '../../socle/journal/trace.entity.ts';
import { lirePeriode } from './plage.ts';
import type { ConsulterTraceArgs } from './trace.inputs.ts';

export type Requete<O = Record<never, never>> = SelectQueryBuilder<Base, 'trace', O>;
type Ou = ExpressionBuilder<Base, 'trace'>;
type Condition = <O>(requete: Requete<O>) => Requete<O>;

export interface Conditions {
  /** Served by one index in the order of the list: a page costs a page. */
  indexees: Condition;
  /** Looked at row by row, hence over a bounded stretch of the former; null: there are none. */
  autres: Condition | null;
}

/**
 * One column of an account, an action, an origin or a result leads, by its index with the date; what is asked for
 * besides is looked at on the rows that it gives.
 */
export async function conditions(contexte: Contexte, args: ConsulterTraceArgs): Promise<Conditions> {
  const { de, a } = lirePeriode(args.dateDebut, args.dateFin);
  const [meneuse, ...suivantes] = egalites(args);
  const mots = await motsCherches(contexte, args.recherche);
  const indexees: Condition = (depart) => {
    let requete = meneuse ? meneuse(depart) : depart;
    if (de) requete = requete.where('creerA', '>=', de);
    if (a) requete = requete.where('creerA', '<', a);
    return requete;
  };
  if (suivantes.length === 0 && mots.length === 0) return { indexees, autres: null };
  const autres: Condition = (depart) => {
    let requete = depart;
    for (const egalite of suivantes) requete = egalite(requete);
    for (const mot of mots) requete = requete.where((ou) => contient(ou, mot));
    // Signs alone are no word: found nowhere, as in every list.
    if (mots.length > 0 && !/[\p{L}\p{N}]/u.test(args.recherche ?? '')) requete = requete.where((ou) => ou.lit(false));
    return requete;
  };
  return { indexees, autres };
}

/** The rarest first: it leads. SUCCES and SYSTEME are most of the table, and lead nowhere. */
function egalites({ utilisateurId, action, origine, resultat, application }: ConsulterTraceArgs): Condition[] {
  const egales: Condition[] = [];
  const rares = origine === OrigineTrace.MANUELLE;
  if (utilisateurId != null) egales.push((requete) => requete.where('utilisateurId', '=', cleOuAucune(utilisateurId)));
  if (action) egales.push((requete) => requete.where('action', '=', action));
  if (origine && rares) egales.push((requete) => requete.where('origine', '=', origine));
  if (resultat && resultat !== ResultatTrace.SUCCES) egales.push((requete) => requete.where('resultat', '=', resultat));
  if (resultat === ResultatTrace.SUCCES) egales.push((requete) => requete.where('resultat', '=', resultat));
  if (origine && !rares) egales.push((requete) => requete.where('origine', '=', origine));
  // No index: never the one that leads.
  if (application) {
    if (egales.length === 0) egales.push((requete) => requete);
    egales.push((requete) => requete.where('application', '=', application));
  }
  return egales;
}

const MOTS_MAX = 5;
const RECHERCHE_MAX = 200;
const COMPTES_MAX = 50;

interface MotCherche {
  mot: string;
  comptes: number[];
}

async function motsCherches(contexte: Contexte, recherche: string | null | undefined): Promise<MotCherche[]> {
  const mots = [...new Set((recherche ?? '').slice(0, RECHERCHE_MAX).split(/\s+/).filter(Boolean))].slice(0, MOTS_MAX);
  return Promise.all(mots.map(async (mot) => ({ mot, comptes: await comptesNommes(contexte, mot) })));
}

/** Names are looked for where there are few of them: among the accounts. */
async function comptesNommes({ em }: Contexte, mot: string): Promise<number[]> {
  const [terme, ...reste] = termesDeRecherche(mot);
  if (terme === undefined || reste.length > 0) return [];
  const comptes = await sql(em)
    .selectFrom('utilisateur')
    .where((ou) => ou.or([commenceUnMot(ou, 'nomRecherche', terme), ou('login', '=', mot.toLowerCase())]))
    .select('id')
    .orderBy('id')
    .limit(COMPTES_MAX)
    .execute();
  return comptes.map(({ id }) => id);
}

function contient(ou: Ou, { mot, comptes }: MotCherche) {
  const minuscule = mot.toLowerCase();
  const code = mot.toUpperCase();
  const texte = (colonne: 'detail' | 'param') => comme(colonne, `%${proteger(minuscule)}%`);
  return ou.or([
    comme('action', `${proteger(minuscule)}%`),
    ou('code', 'in', [code, mot]),
    // `UNAUTHENTICATED TOKEN_EXPIRED`: by either word.
    ou('code', 'like', `${code.replace(/[^A-Z_]/g, '')} %`),
    ou('code', 'like', `% ${code.replace(/[^A-Z_]/g, '')}`),
    ou('ip', '=', mot),
    ou('requeteId', '=', mot),
    ...(comptes.length > 0 ? [ou('utilisateurId', 'in', comptes)] : []),
    ou.and([ou('origine', '=', OrigineTrace.MANUELLE), ou.or([texte('detail'), texte('param')])]),
  ]);
}

function comme(colonne: 'action' | 'detail' | 'param', motif: string) {
  return brut<boolean>`lower(${brut.ref(colonne)}) like ${motif} escape '!'`;
}

const proteger = (mot: string) => mot.replace(/[!%_]/g, '!$&');
