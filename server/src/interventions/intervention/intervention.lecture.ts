import type { GraphQLResolveInfo } from 'graphql';
import { type ColonnePersonne, colonnesPersonne, lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { type DemandeDeSuite, lirePage, pageDe } from '../../socle/commun/liste.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { SAISIS } from './intervention.champs.ts';
import { conditions } from './intervention.filtres.ts';
import { regardDe } from './intervention.regles.ts';
import type { InterventionFiltre, InterventionTri } from './intervention.types.ts';
import { lesSiennes, type Requete, toutes } from './lignes.ts';
import { enRetard } from './machine.ts';
import { ordreDe } from './ordre.ts';
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

export interface DemandeDeListe extends DemandeDeSuite {
  filtre: InterventionFiltre;
}

/** A page of the caller's rows. */
export async function listerInterventions(
  contexte: Contexte,
  demande: DemandeDeListe,
  tri: InterventionTri,
  info: GraphQLResolveInfo,
) {
  const filtrer = await conditions(contexte, regardDe(contexte), demande.filtre);
  if (!filtrer) return { ...pageDe([], demande), curseurSuivant: null };
  const demandees = demandes(info, 'items');
  const ordre = ordreDe(tri);
  const requete = avecRaisons(contexte, filtrer(lesSiennes(contexte)), demandees.champs).select([
    ...new Set<Colonne>([...colonnes(demandees.champs), ordre.par.colonne]),
  ]);
  const lue = await lirePage(contexte.em, requete, demande, { ordre, info });
  return { ...lue, items: await completer(contexte, lue.items as LigneIntervention[], demandees) };
}
