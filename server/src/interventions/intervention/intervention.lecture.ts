import type { GraphQLResolveInfo } from 'graphql';
import { type ColonnePersonne, colonnesPersonne, lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { type Pagination, pagination, TOTAL_MAX, type Tranche } from '../../socle/commun/pagination.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { colonneDe, curseurDe, pageTriee, TRI_PAR_DEFAUT } from './curseur.ts';
import { SAISIS } from './intervention.champs.ts';
import { conditions } from './intervention.filtres.ts';
import { regardDe } from './intervention.regles.ts';
import type { InterventionFiltre, InterventionTri } from './intervention.types.ts';
import { lesSiennes, type Requete, toutes } from './lignes.ts';
import { enRetard } from './machine.ts';
import { colonnesDesRaisons, raisonsDe, raisonsLues } from './raisons-a-traiter.ts';

export const LINTERVENTION = { fr: 'Cette intervention', en: 'This intervention' };

export type LigneIntervention = LigneDe<'intervention'>;
type Selection = ReadonlySet<string>;

/** Read in any case: what the derived fields and the rules need. */
const TOUJOURS = [
  'id',
  'version',
  'creerA',
  'etape',
  'echeance',
  'motifAttente',
  'clientId',
  'standardisteId',
  'intervenantId',
  'statutId',
  'urgenceId',
  'contestee',
  'contestationRepondueA',
] as const;
/** Read when they are selected. */
const SUR_DEMANDE = [
  ...SAISIS,
  'debutPlanifie',
  'finPlanifiee',
  'debutReel',
  'realiseeA',
  'clotureeA',
  'annuleeA',
  'motif',
  'reprisePrevue',
  'clientARepondu',
  'source',
  'sourceReference',
  'modifierA',
] as const;
const PERSONNES = ['client', 'standardiste', 'intervenant'] as const;

type Colonne = `i.${(typeof TOUJOURS)[number] | (typeof SUR_DEMANDE)[number]}`;

function colonnes(selection: Selection): Colonne[] {
  const demandees = SUR_DEMANDE.filter((colonne) => selection.has(colonne));
  return [...TOUJOURS, ...demandees].map((colonne): Colonne => `i.${colonne}`);
}

/** Why somebody must act, said by the database with the rows; only when it is asked for. */
function avecRaisons<O>(contexte: Contexte, requete: Requete<O>, champs: Selection): Requete<O> {
  if (!champs.has('raisonsATraiter')) return requete;
  const raisons = raisonsDe(regardDe(contexte));
  return requete.select((ou) => colonnesDesRaisons(ou, raisons, contexte.horloge.maintenant()));
}

/** The selection of an intervention's fields, and of the people in it. */
interface Demandes {
  champs: Selection;
  personnes: ColonnePersonne[];
}

function demandes(info: GraphQLResolveInfo, ...chemin: string[]): Demandes {
  const selections = PERSONNES.flatMap((role) => [...champsDemandes(info, ...chemin, role)]);
  return { champs: champsDemandes(info, ...chemin), personnes: colonnesPersonne(new Set(selections)) };
}

/** Rows as GraphQL answers them: derived fields, the lists from memory, the people in one query. */
async function completer(contexte: Contexte, lignes: readonly LigneIntervention[], demande: Demandes) {
  const roles = PERSONNES.filter((role) => demande.champs.has(role));
  const ids = lignes.flatMap((ligne) => roles.flatMap((role) => ligne[`${role}Id`] ?? []));
  const personnes = await lirePersonnes(contexte.em, ids, demande.personnes);
  const { statuts, urgences } = await contexte.services.listes.de(contexte);
  const maintenant = contexte.horloge.maintenant();
  return lignes.map((ligne) => ({
    ...ligne,
    reference: referenceDe(ligne.id, versDate(ligne.creerA)),
    raisonsATraiter: raisonsLues(ligne),
    enRetard: enRetard({ ...ligne, echeance: versDate(ligne.echeance), maintenant }),
    statut: statuts.get(ligne.statutId),
    urgence: urgences.get(ligne.urgenceId),
    client: personnes.get(ligne.clientId),
    standardiste: personnes.get(ligne.standardisteId),
    intervenant: ligne.intervenantId === null ? null : personnes.get(ligne.intervenantId),
  }));
}
export type InterventionLue = Awaited<ReturnType<typeof completer>>[number];

/** One intervention of the caller's rows; NOT_FOUND for a foreign one as for one that never was. */
export function lireIntervention(contexte: Contexte, id: number, info: GraphQLResolveInfo, ...chemin: string[]) {
  return lireUne(contexte, lesSiennes(contexte), id, demandes(info, ...chemin));
}

/**
 * The row that this mutation has just written, as its payload gives it: whoever declines an intervention loses sight
 * of it with this very answer.
 */
export function lireEcrite(contexte: Contexte, id: number, info: GraphQLResolveInfo): Promise<InterventionLue> {
  return lireUne(contexte, toutes(contexte.em), id, demandes(info, 'intervention'));
}

async function lireUne(contexte: Contexte, parmi: Requete, id: number, demande: Demandes) {
  const requete = avecRaisons(contexte, parmi, demande.champs).where('i.id', '=', id).select(colonnes(demande.champs));
  const ligne = (await requete.executeTakeFirst()) as LigneIntervention | undefined;
  if (!ligne) throw introuvable(LINTERVENTION);
  const [lue] = await completer(contexte, [ligne], demande);
  return lue as InterventionLue;
}

export interface DemandeDeListe {
  filtre: InterventionFiltre;
  tri: InterventionTri | null | undefined;
  tranche: Tranche;
  apres: string | null | undefined;
}

/** A page of the caller's rows. Counted only when asked for, and up to a bound; by cursor, any depth costs the same. */
export async function listerInterventions(contexte: Contexte, demande: DemandeDeListe, info: GraphQLResolveInfo) {
  const { filtre, tranche, apres } = demande;
  const tri = demande.tri ?? TRI_PAR_DEFAUT;
  const filtrer = await conditions(contexte, regardDe(contexte), filtre);
  if (!filtrer) return { items: [], pagination: pagination(tranche, 0, false), curseurSuivant: null };
  const demandees = demandes(info, 'items');
  const { perPage } = tranche;
  const requete = avecRaisons(contexte, filtrer(lesSiennes(contexte)), demandees.champs).select([
    ...new Set<Colonne>([...colonnes(demandees.champs), `i.${colonneDe(tri)}`]),
  ]);
  const place = { nombre: perPage + 1, offset: tranche.offset, apres };
  const lues = (await pageTriee(requete, tri, place)) as LigneIntervention[];
  const suite = lues.length > perPage;
  const lignes = lues.slice(0, perPage);
  const derniere = lignes.at(-1);
  return {
    items: await completer(contexte, lignes, demandees),
    pagination: await compter(contexte, filtrer, demande, lues.length, champsDemandes(info, 'pagination')),
    curseurSuivant: suite && derniere ? curseurDe(tri, derniere) : null,
  };
}

const COMPTES = ['totalItems', 'totalPages', 'totalExact'];

async function compter(
  contexte: Contexte,
  filtrer: <O>(requete: Requete<O>) => Requete<O>,
  { tranche, apres }: DemandeDeListe,
  lues: number,
  selection: Selection,
): Promise<Pagination> {
  const suite = lues > tranche.perPage;
  const derniere = !apres && !suite && (lues > 0 || tranche.page === 1);
  // The last page tells the total by itself; and what nobody asked for is not counted.
  if (derniere) return pagination(tranche, tranche.offset + lues, suite);
  if (!COMPTES.some((champ) => selection.has(champ))) return pagination(tranche, 0, suite);
  const { compte } = await sql(contexte.em)
    .selectFrom(
      filtrer(lesSiennes(contexte))
        .select('i.id')
        .limit(TOTAL_MAX + 1)
        .as('bornee'),
    )
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return pagination(tranche, Number(compte), suite);
}
