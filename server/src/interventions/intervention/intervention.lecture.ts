import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut } from 'kysely';
import { type ColonnePersonne, colonnesPersonne, type Personne } from '../../plateforme/utilisateur/personnes.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lirePreparee } from '../../socle/base/requete-preparee.ts';
import { jusquaDe } from '../../socle/commun/depuis.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { type DemandeDeSuite, EXAMINEES_MAX, lirePage, pageDe } from '../../socle/commun/liste.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { SAISIS } from './intervention.champs.ts';
import { conditions } from './intervention.filtres.ts';
import { regardDe, restreint } from './intervention.regles.ts';
import type { InterventionFiltre, InterventionTri } from './intervention.types.ts';
import { cellesDe, lesSiennes, type Requete, toutes } from './lignes.ts';
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
  'enRouteA',
  'debutReel',
  'finReelle',
  'realiseeA',
  'clotureeA',
  'annuleeA',
  'motif',
  'reprisePrevue',
  'pieceManquante',
  'secondeVisite',
  'clientARepondu',
  'source',
  'sourceReference',
  'modifierA',
] as const;
/** Worked out of columns that are not asked for with them. */
const SELON = {
  suiteDe: ['suiteDeId'],
  departPossible: ['enRouteA'],
  heuresCorrigeables: ['enRouteA', 'debutReel', 'finReelle'],
} as const;
const PERSONNES = ['client', 'standardiste', 'intervenant'] as const;

type Colonne = `i.${(typeof TOUJOURS)[number] | (typeof SUR_DEMANDE)[number] | 'suiteDeId'}`;

function colonnes(selection: Selection): Colonne[] {
  const demandees = SUR_DEMANDE.filter((colonne) => selection.has(colonne));
  const sousEntendues = Object.entries(SELON).flatMap(([champ, colonnes]) => (selection.has(champ) ? colonnes : []));
  return [...new Set([...TOUJOURS, ...demandees, ...sousEntendues])].map((colonne): Colonne => `i.${colonne}`);
}

/** The selection of an intervention's fields, and of the people in it. */
interface Demandes {
  champs: Selection;
  roles: readonly (typeof PERSONNES)[number][];
  personnes: readonly ColonnePersonne[];
  /** All of the above in one word. */
  forme: string;
}

const demandesConnues = new WeakMap<Selection, Demandes>();

/** Kept as long as its document is. */
function demandes(info: GraphQLResolveInfo, ...chemin: string[]): Demandes {
  const champs = champsDemandes(info, ...chemin);
  const connues = demandesConnues.get(champs);
  if (connues) return connues;
  const roles = PERSONNES.filter((role) => champs.has(role));
  const selections = roles.flatMap((role) => [...champsDemandes(info, ...chemin, role)]);
  const personnes = colonnesPersonne(new Set(selections));
  const demandees = { champs, roles, personnes, forme: `${colonnes(champs)} ${roles} ${personnes}` };
  demandesConnues.set(champs, demandees);
  return demandees;
}

/** All that the reading of these rows depends on, in one word: those of one page are read together. */
export function formeDe(info: GraphQLResolveInfo): string {
  const { forme, champs } = demandes(info);
  return `${forme} ${champs.has('raisonsATraiter')}`;
}

/** The columns that are asked for, of the people too; why somebody must act, said by the database, only if asked for. */
function choisir(contexte: Contexte, requete: Requete, { champs, roles, personnes }: Demandes) {
  let choisie: Requete<object> = requete.select(colonnes(champs));
  for (const role of roles) {
    choisie = choisie
      .leftJoin(`utilisateur as ${role}` as 'utilisateur as client', (sur) =>
        sur.on(brut.ref(`${role}.id`), '=', brut.ref(`i.${role}Id`)),
      )
      .select(personnes.map((colonne) => brut.ref(`${role}.${colonne}`).as(`${role}_${colonne}`)));
  }
  if (!champs.has('raisonsATraiter')) return choisie;
  const raisons = raisonsDe(regardDe(contexte));
  return choisie.select((ou) => colonnesDesRaisons(ou, raisons, contexte.horloge.maintenant()));
}

/** A person whose columns were read with the row's. */
function personneDe(ligne: object, role: (typeof PERSONNES)[number], { roles, personnes }: Demandes): Personne | null {
  if (!roles.includes(role)) return null;
  const valeurs = ligne as Record<string, unknown>;
  if (valeurs[`${role}Id`] === null) return null;
  const personne: Partial<Record<ColonnePersonne, unknown>> = {};
  for (const colonne of personnes) personne[colonne] = valeurs[`${role}_${colonne}`];
  return personne as Personne;
}

/** Rows as GraphQL answers them: derived fields, the lists from memory, the people apart. */
async function completer(contexte: Contexte, lignes: readonly LigneIntervention[], demande: Demandes) {
  const { statuts, urgences } = await contexte.services.listes.de(contexte);
  const maintenant = contexte.horloge.maintenant();
  const raisons = demande.champs.has('raisonsATraiter');
  return lignes.map((ligne) =>
    // Onto the row, which nobody else holds: a copy of each would cost a list a tenth of its time.
    Object.assign(ligne, {
      reference: referenceDe(ligne.id, versDate(ligne.creerA)),
      raisonsATraiter: raisons ? raisonsLues(ligne) : [],
      enRetard: estEnRetard(ligne, maintenant),
      statut: statuts.get(ligne.statutId),
      urgence: urgences.get(ligne.urgenceId),
      client: personneDe(ligne, 'client', demande),
      standardiste: personneDe(ligne, 'standardiste', demande),
      intervenant: personneDe(ligne, 'intervenant', demande),
    }),
  );
}
function estEnRetard({ etape, echeance, motifAttente }: LigneIntervention, maintenant: Date): boolean {
  return enRetard({ etape, echeance: versDate(echeance), motifAttente, maintenant });
}

export type InterventionLue = Awaited<ReturnType<typeof completer>>[number];

/** One intervention of the caller's rows; NOT_FOUND for a foreign one as for one that never was. */
export function lireIntervention(contexte: Contexte, id: number, info: GraphQLResolveInfo, ...chemin: string[]) {
  return lireUne(contexte, regardDe(contexte).toutes, id, demandes(info, ...chemin));
}

/** Those of these that are the caller's, by id, in one query. */
export async function lireInterventions(
  contexte: Contexte,
  ids: readonly number[],
  info: GraphQLResolveInfo,
  ...chemin: string[]
): Promise<Map<number, InterventionLue>> {
  if (ids.length === 0) return new Map();
  const demande = demandes(info, ...chemin);
  const lignes = await choisir(contexte, lesSiennes(contexte).where('i.id', 'in', [...ids]), demande).execute();
  const lues = await completer(contexte, lignes as LigneIntervention[], demande);
  return new Map(lues.map((lue) => [lue.id, lue]));
}

/**
 * The row that this mutation has just written, as its payload gives it: whoever declines an intervention loses sight
 * of it with this very answer.
 */
export function lireEcrite(contexte: Contexte, id: number, info: GraphQLResolveInfo): Promise<InterventionLue> {
  return lireUne(contexte, true, id, demandes(info, 'intervention'));
}

async function lireUne(contexte: Contexte, toutes: boolean, id: number, demande: Demandes) {
  const { em } = contexte;
  const { utilisateurId, equipe } = regardDe(contexte);
  const [ligne] = await (demande.champs.has('raisonsATraiter')
    ? choisir(contexte, cellesDe(sql(em), { utilisateurId, equipe, toutes }).where('i.id', '=', id), demande).execute()
    : lirePreparee(em, `intervention ${toutes} ${demande.forme}`, { id, utilisateurId, equipe }, (base, v) =>
        choisir(contexte, cellesDe(base, { ...v, toutes }).where('i.id', '=', v.id), demande),
      ));
  if (!ligne) throw introuvable(LINTERVENTION);
  const [lue] = await completer(contexte, [ligne as LigneIntervention], demande);
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
  const maintenant = contexte.horloge.maintenant();
  const regard = restreint(regardDe(contexte), demande.filtre.portee);
  const filtres = await conditions(contexte, regard, demande.filtre);
  if (!filtres)
    return { ...pageDe([], demande), curseurSuivant: null, examinees: null, modifieJusqua: jusquaDe(maintenant) };
  const demandees = demandes(info, 'items');
  const ordre = ordreDe(tri);
  const { em } = contexte;
  const examinees = filtres.indexees(cellesDe(sql(em), regard)).select(['i.id', ordre.par.colonne]);
  const lue = await lirePage(em, filtres.autres(examinees), demande, {
    ordre,
    info,
    maintenant,
    ...(filtres.parcourue && { examinees }),
    // The page is found in an index alone, and the rows of its ids are read afterwards.
    lignes: (page) => {
      const trouvees = toutes(em).innerJoin(page.as('page'), 'page.id', 'i.id').select(ordre.par.colonne);
      return choisir(contexte, trouvees, demandees);
    },
  });
  const items = await completer(contexte, lue.items as LigneIntervention[], demandees);
  return { ...lue, items, examinees: lue.borne && EXAMINEES_MAX };
}
