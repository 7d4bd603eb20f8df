import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { type DemandeDeSuite, lirePage, parmi } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import { aLeNumero, comptesAuNumero } from './recherche.ts';
import { INTERVENTION_BENEFICIER, INTERVENTION_REALISER } from './utilisateur.permissions.ts';
import { voisinsDe } from './voisins.ts';

export type TypeAnnuaire = 'CLIENT' | 'INTERVENANT' | 'SOUSCRIPTEUR' | 'COLLEGUE';
/** A colleague opens interventions; that permission is of their house. */
const MARQUE = {
  CLIENT: INTERVENTION_BENEFICIER.nom,
  INTERVENANT: INTERVENTION_REALISER.nom,
  COLLEGUE: 'INTERVENTION_CREER',
};
const TOUS_LES_COLLEGUES = 'INTERVENTION_TOUTES';
/** A role that subscribes, and not for others, is a client's; its permissions are those of the offers' module. */
const SOUSCRIT = 'OFFRE_SOUSCRIRE';
const SERT = 'SOUSCRIPTION_GERER';

/** Accounts with a role that makes them what is asked for: by permission, never by a role's name. */
function porteurs(em: EntityManager, type: TypeAnnuaire) {
  const qui = sql(em).selectFrom('utilisateur_role as ur');
  if (type !== 'SOUSCRIPTEUR') return qui.where('ur.roleId', 'in', rolesQuiTiennent(MARQUE[type]));
  // Of both applications: a client of the one may subscribe in the other.
  return qui.where((ou) =>
    ou.or([
      ou('ur.roleId', 'in', rolesQuiTiennent(MARQUE.CLIENT)),
      ou.and([ou('ur.roleId', 'in', rolesQuiTiennent(SOUSCRIT)), ou('ur.roleId', 'not in', rolesQuiTiennent(SERT))]),
    ]),
  );
}

/** Of these, whoever has such a role, were it ended: what is imported is of the past. */
export async function dejaPortees(em: EntityManager, type: TypeAnnuaire, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const lignes = await porteurs(em, type)
    .where('ur.utilisateurId', 'in', [...ids])
    .select('ur.utilisateurId')
    .execute();
  return new Set(lignes.map(({ utilisateurId }) => utilisateurId));
}

/** Active accounts that have it now. */
function comptes(em: EntityManager, type: TypeAnnuaire, maintenant: Date) {
  const actuels = porteurs(em, type)
    .where((ou) => ou.or([ou('ur.dateFin', 'is', null), ou('ur.dateFin', '>', maintenant)]))
    .select('ur.utilisateurId');
  return sql(em)
    .selectFrom('utilisateur as u')
    .where('u.id', 'in', actuels)
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where((ou) => ou.or([ou('u.dateExpiration', 'is', null), ou('u.dateExpiration', '>', maintenant)]));
}

export async function peutEtre(
  em: EntityManager,
  type: TypeAnnuaire,
  utilisateurId: number,
  maintenant: Date,
): Promise<boolean> {
  const trouve = await comptes(em, type, maintenant)
    .where('u.id', '=', utilisateurId)
    .select('u.id')
    .executeTakeFirst();
  return trouve !== undefined;
}

/** Who comes: active now, by name, with the instant from which their account or their role is over. */
export async function lesIntervenants(
  em: EntityManager,
  maintenant: Date,
  { ids, nombre }: { ids?: readonly number[] | undefined; nombre: number },
): Promise<{ id: number; jusqua: Date | null }[]> {
  let requete = comptes(em, 'INTERVENANT', maintenant);
  if (ids) requete = requete.where((ou) => parmi(ou, 'u.id', ids));
  const lus = await requete
    .select(['u.id', 'u.dateExpiration'])
    .orderBy('u.nomRecherche')
    .orderBy('u.id')
    .limit(nombre)
    .execute();
  const roles = await porteurs(em, 'INTERVENANT')
    .where((ou) =>
      parmi(
        ou,
        'ur.utilisateurId',
        lus.map(({ id }) => id),
      ),
    )
    .select(['ur.utilisateurId', 'ur.dateFin'])
    .execute();
  return lus.map(({ id, dateExpiration }) => {
    const fins = roles.filter(({ utilisateurId }) => utilisateurId === id).map(({ dateFin }) => versDate(dateFin));
    const duRole = fins.includes(null) ? null : new Date(Math.max(...fins.map((fin) => fin?.getTime() ?? 0)));
    return { id, jusqua: plusTot(versDate(dateExpiration), duRole) };
  });
}

/** Who opens interventions, active now. */
export async function lesStandardistes(em: EntityManager, maintenant: Date, nombre: number): Promise<number[]> {
  const lus = await comptes(em, 'COLLEGUE', maintenant).select('u.id').orderBy('u.id').limit(nombre).execute();
  return lus.map(({ id }) => id);
}

const plusTot = (une: Date | null, autre: Date | null): Date | null =>
  une === null || autre === null ? (une ?? autre) : new Date(Math.min(une.getTime(), autre.getTime()));

/** Clients after this one, by their keys: however many there are, they are gone through a batch at a time. */
export async function lotDeClients(
  em: EntityManager,
  { apres, nombre, maintenant }: { apres: number; nombre: number; maintenant: Date },
): Promise<number[]> {
  const lignes = await comptes(em, 'SOUSCRIPTEUR', maintenant)
    .where('u.id', '>', apres)
    .select('u.id')
    .orderBy('u.id')
    .limit(nombre)
    .execute();
  return lignes.map(({ id }) => id);
}

const ORDRE = {
  marque: ['annuaire'],
  par: { colonne: 'u.nomRecherche', genre: 'texte' },
  id: 'u.id',
  sens: 'asc',
} as const satisfies Ordre;

export interface DemandeDAnnuaire extends DemandeDeSuite {
  type: TypeAnnuaire;
  recherche?: string | null;
  id?: string | null;
}

/** Of more accounts than that the end of a number says too little: they are read in the order of names. */
const NUMEROS_MAX = 500;

/**
 * A page of names: every word of `recherche` begins a word of the name, or it is one of their telephones. Where nobody
 * has that name, those whose name it nearly is (`approchee`).
 */
export async function consulterAnnuaire(contexte: Contexte, demande: DemandeDAnnuaire, info: GraphQLResolveInfo) {
  const { em, horloge } = contexte;
  const { type, recherche, id } = demande;
  let tous = comptes(em, type, horloge.maintenant());
  if (type === 'COLLEGUE') {
    const { id: moi, droits } = appelantDe(contexte);
    tous = tous.where('u.id', '!=', moi);
    if (!tient(droits, TOUS_LES_COLLEGUES, horloge.maintenant()))
      tous = tous.where((ou) => parmi(ou, 'u.id', droits.equipe));
  }
  if (id != null) tous = tous.where('u.id', '=', cleOuAucune(id));
  const lire = async (filtres: typeof tous) => {
    const requete = filtres.select(['u.id', 'u.nom', 'u.prenom', 'u.telephone', 'u.nomRecherche']);
    const lue = await lirePage(em, requete, demande, { ordre: ORDRE, info });
    return { ...lue, items: lue.items.map((ligne) => ({ ...ligne, type })) };
  };
  if (!recherche) return { ...(await lire(tous)), approchee: false };
  const exacts = await quiRepondent(em, tous, recherche);
  const lue = await lire(exacts);
  // An empty page that is not the first may only be past the last one.
  const suite = demande.apres != null || (demande.page ?? 1) > 1;
  const repond =
    lue.items.length > 0 || (suite && (await exacts.select('u.id').limit(1).executeTakeFirst()) !== undefined);
  const voisins = repond ? [] : await voisinsDe(em, recherche);
  if (voisins.length === 0) return { ...lue, approchee: false };
  const proche = await lire(tous.where('u.id', 'in', voisins));
  return { ...proche, approchee: proche.items.length > 0 };
}

async function quiRepondent(em: EntityManager, tous: ReturnType<typeof comptes>, recherche: string) {
  // A number has its indexes: no name is looked at for it.
  const auNumero = await comptesAuNumero(em, recherche, NUMEROS_MAX);
  return tous.where((ou) => {
    if (auNumero !== null && auNumero.length > 0) return ou('u.id', 'in', auNumero);
    const autrement = auNumero === null ? aLeNumero(ou, recherche, 'u.') : [];
    return ou.or([commenceUnMot(ou, 'u.nomRecherche', recherche), ...autrement]);
  });
}
