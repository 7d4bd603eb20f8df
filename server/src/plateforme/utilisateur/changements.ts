import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { type Donnees, emettre } from '../evenement/emettre.ts';
import { ModeEmail } from '../notification/notification.enums.ts';
import { declarerNotifications, type NotificationLue, type TypeDeNotification } from '../notification/types.ts';
import type { Role } from '../role/role.entity.ts';
import { allerAuCompte, lienDuCompte, objetDuCompte, personneEtGestionnaires, sujetPour } from './gestionnaires.ts';
import { jour } from './jour.ts';
import type { Utilisateur } from './utilisateur.entity.ts';

interface Tenu {
  role: Pick<Role, 'id' | 'nom'>;
  dateFin: Date | null;
}

interface Dit {
  /** The person hears of it by an invitation. */
  invite?: boolean;
}

/** In the transaction of the change: what somebody has made of an account. */
export function annoncerStatut(contexte: Contexte, { id, statut }: Utilisateur, { invite = false }: Dit = {}) {
  const type = statut === StatutUtilisateur.ACTIF ? 'COMPTE_ROUVERT' : 'COMPTE_FERME';
  return emettre(contexte, { type, sujet: 'utilisateur', sujetId: id, donnees: { statut, invite } });
}

/** Nobody's news in the centre: of whom it was nothing is kept. Programs hear that it is gone. */
export const annoncerSuppression = (contexte: Contexte, sujetId: number): Promise<void> =>
  emettre(contexte, { type: 'COMPTE_SUPPRIME', sujet: 'utilisateur', sujetId, donnees: {} });

/** The same of a role of one application: what it was, what it is to be. A role in the place of another is both. */
export async function annoncerRole(
  contexte: Contexte,
  sujetId: number,
  avant: Tenu | null,
  apres: Tenu | null,
  { invite = false }: Dit = {},
): Promise<void> {
  const emis = (type: string, { role, dateFin }: Tenu) => {
    const donnees = { roleId: role.id, role: role.nom, fin: dateFin?.toISOString() ?? null, invite };
    return emettre(contexte, { type, sujet: 'utilisateur', sujetId, donnees });
  };
  const leMeme = avant !== null && apres !== null && avant.role.id === apres.role.id;
  if (leMeme) {
    if (avant.dateFin?.getTime() !== apres.dateFin?.getTime()) await emis('ROLE_FIN_CHANGEE', apres);
    return;
  }
  if (avant) await emis('ROLE_RETIRE', avant);
  if (apres) await emis('ROLE_DONNE', apres);
}

const AM = { application: true, email: ModeEmail.IMMEDIAT };
const A = { application: true, email: ModeEmail.JAMAIS };
const _ = { application: false, email: ModeEmail.JAMAIS };
/** Whoever did not expect it must hear of it: nobody, and no thief of their account, turns it off. */
const SURETE = { ...AM, obligatoire: true };

const COMMUN = { objet: objetDuCompte, lien: lienDuCompte };
type Ecrire = TypeDeNotification['ecrire'];
type Statuts = Readonly<Record<string, Bilingue>>;

const LE_COMPTE: Statuts = {
  SUSPENDU: { fr: 'Le compte est suspendu', en: 'The account is suspended' },
  INACTIF: { fr: 'Le compte est fermé', en: 'The account is closed' },
  EN_ATTENTE: { fr: 'Le compte est mis en attente', en: 'The account is put on hold' },
  ACTIF: { fr: 'Le compte est rouvert', en: 'The account is open again' },
};
const VOTRE_COMPTE: Statuts = {
  SUSPENDU: { fr: 'Votre compte est suspendu', en: 'Your account is suspended' },
  INACTIF: { fr: 'Votre compte est fermé', en: 'Your account is closed' },
  EN_ATTENTE: { fr: 'Votre compte est mis en attente', en: 'Your account is put on hold' },
  ACTIF: { fr: 'Votre compte est rouvert', en: 'Your account is open again' },
};
const FERME = {
  fr: 'Vous ne pouvez plus vous connecter, et vous êtes déconnecté de tous vos appareils. Si vous ne savez pas pourquoi, demandez-le-nous.',
  en: 'You can no longer log in, and you are logged out of all your devices. If you do not know why, ask us.',
};
const ROUVERT = {
  fr: 'Vous pouvez de nouveau vous connecter, avec le mot de passe que vous aviez.',
  en: 'You can log in again, with the password that you had.',
};

const duStatut = (statuts: Statuts, { statut }: Donnees): Bilingue => statuts[String(statut)] ?? { fr: '', en: '' };

/** As long as it is still so. */
const direLeStatut: Ecrire = async ({ em, notification, lecteur }) => {
  const { sujetId, relation, donnees } = notification;
  const compte = await sql(em).selectFrom('utilisateur').where('id', '=', sujetId).select('statut').executeTakeFirst();
  if (compte?.statut !== donnees.statut) return null;
  const { langue } = lecteur;
  const lien = allerAuCompte(notification, langue);
  const sienne = relation === 'personne';
  const sujet = sujetPour(notification, duStatut(sienne ? VOTRE_COMPTE : LE_COMPTE, donnees)[langue], langue);
  if (!sienne) return { sujet, paragraphes: [], lien };
  if (donnees.statut !== StatutUtilisateur.ACTIF) return { sujet, paragraphes: [FERME[langue]] };
  return { sujet, paragraphes: [ROUVERT[langue]], lien };
};

const leRole = ({ role, application }: Donnees, langue: 'fr' | 'en'): string => {
  const nom = langue === 'fr' ? `Le rôle « ${role} »` : `The role “${role}”`;
  return application ? `${nom} (${application})` : nom;
};

const VOS_ROLES = { fr: 'Vos rôles ont changé', en: 'Your roles have changed' };
const SES_ROLES = { fr: 'Les rôles ont changé', en: 'The roles have changed' };
const PAS_ATTENDU = {
  fr: 'Si vous n’attendiez pas ce changement, dites-le-nous.',
  en: 'If you did not expect this change, tell us.',
};

/** Of all that changed within two minutes, what is still so. */
const direLesRoles: Ecrire = async ({ em, notification, lecteur, ensemble }) => {
  const { sujetId, relation } = notification;
  const tenus = await sql(em)
    .selectFrom('utilisateur_role')
    .where('utilisateurId', '=', sujetId)
    .select(['roleId', 'dateFin'])
    .execute();
  const fins = new Map(tenus.map(({ roleId, dateFin }) => [roleId, versDate(dateFin)?.toISOString() ?? null]));
  const { langue } = lecteur;
  const vrais = ensemble.filter((une) => estVrai(une, fins));
  const [titre, ...autres] = vrais.map(({ type, donnees }) => ROLES[type]?.titre(donnees)[langue] ?? '');
  if (titre === undefined) return null;
  const sienne = relation === 'personne';
  const seule = autres.length === 0;
  return {
    sujet: sujetPour(notification, seule ? titre : (sienne ? VOS_ROLES : SES_ROLES)[langue], langue),
    paragraphes: [
      ...(seule ? [] : [[titre, ...autres].map((un) => `• ${un}`).join('\n')]),
      ...(sienne ? [PAS_ATTENDU[langue]] : []),
    ],
    lien: allerAuCompte(notification, langue),
  };
};

function estVrai({ type, donnees }: NotificationLue, fins: ReadonlyMap<number, string | null>): boolean {
  const roleId = Number(donnees.roleId);
  if (type === 'ROLE_RETIRE') return !fins.has(roleId);
  return fins.has(roleId) && (type === 'ROLE_DONNE' || fins.get(roleId) === donnees.fin);
}

type Declare = Pick<TypeDeNotification, 'libelle' | 'relations' | 'titre'>;

const COMPTES: Readonly<Record<string, Declare>> = {
  COMPTE_FERME: {
    libelle: { fr: 'Compte suspendu ou fermé', en: 'Account suspended or closed' },
    relations: { personne: { ...SURETE, memeFerme: true }, gestionnaire: A },
    titre: (donnees) => duStatut(LE_COMPTE, donnees),
  },
  COMPTE_ROUVERT: {
    libelle: { fr: 'Compte rouvert', en: 'Account open again' },
    relations: { personne: SURETE, gestionnaire: A },
    titre: (donnees) => duStatut(LE_COMPTE, donnees),
  },
};

const ROLES: Readonly<Record<string, Declare>> = {
  ROLE_DONNE: {
    libelle: { fr: 'Rôle donné', en: 'Role given' },
    relations: { personne: SURETE, gestionnaire: A },
    titre: (donnees) => ({
      fr: `${leRole(donnees, 'fr')} est donné${donnees.fin ? ` jusqu’au ${jour(donnees, 'fr')}` : ''}`,
      en: `${leRole(donnees, 'en')} is given${donnees.fin ? ` until ${jour(donnees, 'en')}` : ''}`,
    }),
  },
  ROLE_RETIRE: {
    libelle: { fr: 'Rôle retiré', en: 'Role withdrawn' },
    relations: { personne: AM, gestionnaire: _ },
    titre: (donnees) => ({
      fr: `${leRole(donnees, 'fr')} est retiré`,
      en: `${leRole(donnees, 'en')} is withdrawn`,
    }),
  },
  ROLE_FIN_CHANGEE: {
    libelle: { fr: 'Fin d’un rôle changée', en: 'End of a role changed' },
    relations: { personne: AM, gestionnaire: _ },
    titre: (donnees) =>
      donnees.fin
        ? {
            fr: `${leRole(donnees, 'fr')} prend fin le ${jour(donnees, 'fr')}`,
            en: `${leRole(donnees, 'en')} ends on ${jour(donnees, 'en')}`,
          }
        : {
            fr: `${leRole(donnees, 'fr')} n’a plus de date de fin`,
            en: `${leRole(donnees, 'en')} no longer has an end`,
          },
  },
};

/** Several roles are often changed in one go. */
export const FAMILLE_DES_ROLES = 'ROLES';
const EN_UN_MAIL = { famille: FAMILLE_DES_ROLES, calme: { attente: () => 120_000, part: 'PREMIER' } } as const;

declarerNotifications(
  [
    ...Object.entries(COMPTES).map(([nom, declare]) => ({ ...COMMUN, ...declare, nom, ecrire: direLeStatut })),
    ...Object.entries(ROLES).map(([nom, declare]) => ({
      ...COMMUN,
      ...EN_UN_MAIL,
      ...declare,
      nom,
      ecrire: direLesRoles,
    })),
  ],
  personneEtGestionnaires,
);
