import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Place } from '../../socle/commun/curseur.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { compterTout, lireSuite } from '../../socle/commun/liste.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { declarerListe, PAR_LOT } from '../exportation/listes.ts';
import type { FiltresUtilisateur } from './compte.inputs.ts';
import { filtrer } from './compte.lecture.ts';

export const COMPTES = 'COMPTES';

interface Demande {
  filtre?: FiltresUtilisateur | null;
}

const STATUTS: Record<StatutUtilisateur, Bilingue> = {
  ACTIF: { fr: 'Actif', en: 'Active' },
  INACTIF: { fr: 'Inactif', en: 'Inactive' },
  SUSPENDU: { fr: 'Suspendu', en: 'Suspended' },
  EN_ATTENTE: { fr: 'En attente', en: 'Pending' },
};

async function lire(contexte: Contexte, { filtre }: Demande, place: Place | null) {
  const { em } = contexte;
  const { requete, ordre } = filtrer(contexte, filtre ?? {});
  const { lignes, suite } = await lireSuite(em, requete, { ordre }, { place, nombre: PAR_LOT });
  const roles = await rolesDe(
    em,
    lignes.map(({ id }) => id),
  );
  const entites = await entitesDe(em);
  return {
    suite,
    lignes: lignes.map((ligne) => ({
      ...ligne,
      roles: roles.get(ligne.id)?.join(', ') ?? '',
      entite: ligne.entiteId === null ? null : (entites.get(ligne.entiteId) ?? null),
    })),
  };
}

/** « Admin (Interventions) », also those that have ended, as on the page. */
async function rolesDe(em: EntityManager, ids: readonly number[]): Promise<Map<number, string[]>> {
  const roles = new Map<number, string[]>();
  if (ids.length === 0) return roles;
  const lus = await sql(em)
    .selectFrom('utilisateur_role as ur')
    .innerJoin('role as r', 'r.id', 'ur.roleId')
    .innerJoin('application as a', 'a.id', 'ur.applicationId')
    .where('ur.utilisateurId', 'in', [...ids])
    .select(['ur.utilisateurId', 'r.nom', 'a.nom as application'])
    .orderBy('ur.utilisateurId')
    .orderBy('ur.applicationId')
    .execute();
  for (const { utilisateurId, nom, application } of lus)
    roles.set(utilisateurId, [...(roles.get(utilisateurId) ?? []), `${nom} (${application})`]);
  return roles;
}

async function entitesDe(em: EntityManager): Promise<Map<number, string>> {
  const lues = await sql(em).selectFrom('entite').select(['id', 'nom']).execute();
  return new Map(lues.map(({ id, nom }) => [id, nom]));
}

declarerListe({
  nom: COMPTES,
  libelle: { fr: 'Comptes', en: 'Accounts' },
  fichier: 'comptes',
  fonctions: ['exporterComptes', 'consulterUtilisateur'],
  compter: (contexte, { filtre }: Demande) => compterTout(contexte.em, filtrer(contexte, filtre ?? {}).requete),
  lire,
  colonnes: {
    login: { titre: { fr: 'Identifiant', en: 'Login' }, valeur: ({ login }) => login },
    nom: { titre: { fr: 'Nom', en: 'Name' }, valeur: ({ nom }) => nom },
    prenom: { titre: { fr: 'Prénom', en: 'First name' }, valeur: ({ prenom }) => prenom },
    email: { titre: { fr: 'Adresse e-mail', en: 'E-mail' }, valeur: ({ email }) => email },
    telephone: { titre: { fr: 'Téléphone', en: 'Telephone' }, valeur: ({ telephone }) => telephone },
    statut: { titre: { fr: 'Statut', en: 'Status' }, valeur: ({ statut }) => STATUTS[statut] },
    roles: { titre: { fr: 'Rôles', en: 'Roles' }, valeur: ({ roles }) => roles },
    entite: { titre: { fr: 'Entité', en: 'Entity' }, valeur: ({ entite }) => entite },
    profil: { titre: { fr: 'Profil', en: 'Profile' }, valeur: ({ profil }) => profil },
    dateExpiration: {
      titre: { fr: 'Expire le', en: 'Expires' },
      valeur: ({ dateExpiration }) => versDate(dateExpiration),
    },
    langue: { titre: { fr: 'Langue', en: 'Language' }, valeur: ({ langue }) => langue },
    creerA: { titre: { fr: 'Créé le', en: 'Created' }, valeur: ({ creerA }) => versDate(creerA) },
    modifierA: { titre: { fr: 'Modifié le', en: 'Changed' }, valeur: ({ modifierA }) => versDate(modifierA) },
  },
});
