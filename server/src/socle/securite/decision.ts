import { estOuverte, type FonctionConnue, peutAppeler, type Roles, type RoleTenu } from './acces.ts';
import { estUtilisable, StatutUtilisateur } from './compte.ts';

/** What a decision is made from; null or undefined: there is no such account, application or function. */
export interface Question {
  compte: { statut: StatutUtilisateur; dateExpiration: Date | null } | null;
  droits: Roles;
  /** The application that was named; a function is only looked for in it. */
  applicationId: number | null;
  fonction: FonctionConnue | undefined;
}

export enum EtapeAcces {
  COMPTE = 'COMPTE',
  FONCTION = 'FONCTION',
  ROLE = 'ROLE',
  PERMISSIONS = 'PERMISSIONS',
}

export enum MotifAcces {
  AUTORISE = 'AUTORISE',
  COMPTE_INCONNU = 'COMPTE_INCONNU',
  COMPTE_INACTIF = 'COMPTE_INACTIF',
  COMPTE_EXPIRE = 'COMPTE_EXPIRE',
  APPLICATION_INCONNUE = 'APPLICATION_INCONNUE',
  FONCTION_INCONNUE = 'FONCTION_INCONNUE',
  FONCTION_FERMEE = 'FONCTION_FERMEE',
  SANS_ROLE = 'SANS_ROLE',
  ROLE_TERMINE = 'ROLE_TERMINE',
  PERMISSION_MANQUANTE = 'PERMISSION_MANQUANTE',
}

export interface Decision {
  autorise: boolean;
  /** Of the first step that fails. */
  motif: MotifAcces;
  /** Each link of the chain, in order, with why it holds or not; those that can't be asked are left out. */
  etapes: { etape: EtapeAcces; motif: MotifAcces }[];
  /** Held in the function's application, were it ended. */
  role: RoleTenu | undefined;
  permissions: { nom: string; tenue: boolean }[];
}

/** May this account call this function, and why or why not: the login's and the shield's own decisions, explained. */
export function expliquer(question: Question, maintenant: Date): Decision {
  const { droits, fonction } = question;
  const role = droits.roles.find(({ applicationId }) => applicationId === question.applicationId);
  const permissions = (fonction?.permissions ?? []).map((nom) => ({ nom, tenue: role?.permissions.has(nom) ?? false }));
  const etapes = [
    { etape: EtapeAcces.COMPTE, motif: motifDuCompte(question, maintenant) },
    { etape: EtapeAcces.FONCTION, motif: motifDeLaFonction(question) },
  ];
  if (question.compte && question.applicationId !== null) {
    etapes.push({ etape: EtapeAcces.ROLE, motif: motifDuRole(role, maintenant) });
  }
  if (role && estOuverte(fonction)) {
    // Its own end is another step: here only what the role holds counts.
    const suffit = peutAppeler({ roles: [{ ...role, dateFin: null }] }, fonction, maintenant);
    etapes.push({
      etape: EtapeAcces.PERMISSIONS,
      motif: suffit ? MotifAcces.AUTORISE : MotifAcces.PERMISSION_MANQUANTE,
    });
  }
  const premier = etapes.find(({ motif }) => motif !== MotifAcces.AUTORISE);
  const autorise =
    question.compte !== null && estUtilisable(question.compte, maintenant) && peutAppeler(droits, fonction, maintenant);
  return { autorise, motif: premier?.motif ?? MotifAcces.AUTORISE, etapes, role, permissions };
}

function motifDuCompte({ compte }: Question, maintenant: Date): MotifAcces {
  if (!compte) return MotifAcces.COMPTE_INCONNU;
  if (compte.statut !== StatutUtilisateur.ACTIF) return MotifAcces.COMPTE_INACTIF;
  const expire = compte.dateExpiration !== null && compte.dateExpiration <= maintenant;
  return expire ? MotifAcces.COMPTE_EXPIRE : MotifAcces.AUTORISE;
}

function motifDeLaFonction({ applicationId, fonction }: Question): MotifAcces {
  if (applicationId === null) return MotifAcces.APPLICATION_INCONNUE;
  if (!fonction) return MotifAcces.FONCTION_INCONNUE;
  return estOuverte(fonction) ? MotifAcces.AUTORISE : MotifAcces.FONCTION_FERMEE;
}

function motifDuRole(role: RoleTenu | undefined, maintenant: Date): MotifAcces {
  if (!role) return MotifAcces.SANS_ROLE;
  const fini = role.dateFin !== null && role.dateFin <= maintenant;
  return fini ? MotifAcces.ROLE_TERMINE : MotifAcces.AUTORISE;
}
