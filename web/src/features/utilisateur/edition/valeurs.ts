import { dernierJour, finDuJour } from '@/lib/dates';
import type { CreerUtilisateurInput, Langue } from '../operations.generated';
import type { Statut, Utilisateur } from '../types';

/** What a form shows of an account; `role_3` and `fin_3` are its role in the application 3, and until when. */
export interface Valeurs extends Record<string, string> {
  prenom: string;
  nom: string;
  login: string;
  email: string;
  telephone: string;
  profil: string;
  langue: string;
  entiteId: string;
  statut: string;
  expire: string;
}

/** An account as both a reading and a refusal for conflict can say it. */
export interface Source {
  prenom: string;
  nom: string;
  login: string | null;
  email: string | null;
  telephone: string | null;
  profil: string | null;
  langue: string | null;
  statut: string | null;
  entiteId: string | null;
  dateExpiration: string | null;
  roles: { applicationId: string; roleId: string; dateFin: string | null }[];
}

export const NOUVELLE: Source = {
  ...{ prenom: '', nom: '', login: '', email: '', telephone: null, profil: null, langue: 'FR', statut: 'ACTIF' },
  ...{ entiteId: null, dateExpiration: null, roles: [] },
};

export function sourceDe({ entite, roles, ...utilisateur }: Utilisateur): Source {
  return {
    ...utilisateur,
    entiteId: entite?.id ?? null,
    roles: (roles ?? []).map(({ application, role, dateFin }) => ({
      applicationId: application.id,
      roleId: role.id,
      dateFin,
    })),
  };
}

/** The last day. */
const jourDe = (fin: string | null): string => (fin === null ? '' : dernierJour(fin));

export function valeursDe(source: Source, applicationIds: readonly string[]): Valeurs {
  const roles = applicationIds.flatMap((id) => {
    const tenu = source.roles.find(({ applicationId }) => applicationId === id);
    return [
      [`role_${id}`, tenu?.roleId ?? ''],
      [`fin_${id}`, jourDe(tenu?.dateFin ?? null)],
    ];
  });
  return {
    prenom: source.prenom,
    nom: source.nom,
    login: source.login ?? '',
    email: source.email ?? '',
    telephone: source.telephone ?? '',
    profil: source.profil ?? '',
    langue: source.langue ?? 'FR',
    entiteId: source.entiteId ?? '',
    statut: source.statut ?? 'ACTIF',
    expire: jourDe(source.dateExpiration),
    ...Object.fromEntries(roles),
  };
}

/** A day that was not touched keeps its instant to the millisecond. */
const instantDe = (jour: string, connu: string | null): string | null =>
  jour === jourDe(connu) ? connu : jour === '' ? null : finDuJour(jour);

export function rolesDe(valeurs: Valeurs, reference: Source, applicationIds: readonly string[]) {
  return applicationIds.flatMap((id) => {
    const roleId = valeurs[`role_${id}`] ?? '';
    if (roleId === '') return [];
    const tenu = reference.roles.find((role) => role.applicationId === id && role.roleId === roleId);
    return { applicationId: id, roleId, dateFin: instantDe(valeurs[`fin_${id}`] ?? '', tenu?.dateFin ?? null) };
  });
}

function communs(valeurs: Valeurs) {
  const { prenom, nom, login, telephone, profil, langue, entiteId } = valeurs;
  return {
    ...{ prenom, nom, login, langue: langue as Langue },
    ...{ telephone: telephone || null, profil: profil || null, entiteId: entiteId || null },
  };
}

export function entreeCreation(valeurs: Valeurs, applicationIds: readonly string[]): CreerUtilisateurInput {
  return {
    ...communs(valeurs),
    email: valeurs.email,
    statut: valeurs.statut as Statut,
    dateExpiration: instantDe(valeurs.expire, null),
    roles: rolesDe(valeurs, NOUVELLE, applicationIds).map(({ roleId, dateFin }) => ({ roleId, dateFin })),
  };
}

/** As the API takes it; of oneself, roles are those that are held, which nobody is asked for. */
export function entreeModification(valeurs: Valeurs, reference: Source, applicationIds: readonly string[]) {
  // Roles of applications that the form could not show stay as they are.
  const ailleurs = reference.roles.filter(({ applicationId }) => !applicationIds.includes(applicationId));
  const roles = [...rolesDe(valeurs, reference, applicationIds), ...ailleurs];
  return {
    ...communs(valeurs),
    email: valeurs.email,
    dateExpiration: instantDe(valeurs.expire, reference.dateExpiration),
    roles: roles.map(({ roleId, dateFin }) => ({ roleId, dateFin })),
  };
}
export type EntreeModification = ReturnType<typeof entreeModification>;

/** « jdupont » of Jean Dupont: a proposal, for a field still empty. */
export function loginPropose({ prenom, nom }: Pick<Valeurs, 'prenom' | 'nom'>): string {
  const colle = (texte: string) =>
    texte
      .toLowerCase()
      .normalize('NFD')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replace(/[^a-z0-9]/g, '');
  return nom.trim() === '' ? '' : `${colle(prenom).slice(0, 1)}${colle(nom)}`;
}
