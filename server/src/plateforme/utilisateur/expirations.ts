import { DateTime } from 'luxon';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';
import { type Donnees, emettreUneFois } from '../evenement/emettre.ts';
import { EtatEnvoi, ModeEmail } from '../notification/notification.enums.ts';
import { declarerNotifications, type TypeDeNotification } from '../notification/types.ts';
import { FAMILLE_DES_ROLES } from './changements.ts';
import { allerAuCompte, lienDuCompte, objetDuCompte, personneEtGestionnaires, sujetPour } from './gestionnaires.ts';
import { jour } from './jour.ts';

const TOUTES_LES_HEURES = 3600 * 1000;
const PREAVIS_JOURS = 7;
/** A change that says the same is mailed by then. */
const ATTENTE_MS = 3 * 60_000;
const PAR_TOUR = 1000;

/** A week before an account, or a role of one, ends: once for each date. Returns how many there are. */
export async function annoncerLesFins({ orm, horloge }: Services): Promise<number> {
  const maintenant = horloge.maintenant();
  const avant = DateTime.fromJSDate(maintenant).plus({ days: PREAVIS_JOURS }).toJSDate();
  const em = orm.em.fork();
  const base = sql(em);
  const comptes = await base
    .selectFrom('utilisateur')
    .where('statut', '=', StatutUtilisateur.ACTIF)
    .where('type', '=', TypeCompte.PERSONNE)
    .where('dateExpiration', '>', maintenant)
    .where('dateExpiration', '<=', avant)
    .select(['id', 'dateExpiration as fin'])
    .limit(PAR_TOUR)
    .execute();
  const roles = await base
    .selectFrom('utilisateur_role as ur')
    .innerJoin('utilisateur as u', 'u.id', 'ur.utilisateurId')
    .innerJoin('role as r', 'r.id', 'ur.roleId')
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where('u.type', '=', TypeCompte.PERSONNE)
    .where('ur.dateFin', '>', maintenant)
    .where('ur.dateFin', '<=', avant)
    .select(['u.id', 'ur.dateFin as fin', 'r.id as roleId', 'r.nom as role'])
    .limit(PAR_TOUR)
    .execute();
  for (const { id, fin: quand } of comptes) {
    const fin = versDate(quand)?.toISOString() ?? '';
    const cle = `COMPTE_EXPIRE:${id}:${fin}`;
    await emettreUneFois(em, {
      type: 'COMPTE_EXPIRE',
      sujet: 'utilisateur',
      sujetId: id,
      cle,
      maintenant,
      donnees: { fin },
    });
  }
  for (const { id, fin: quand, roleId, role } of roles) {
    const fin = versDate(quand)?.toISOString() ?? '';
    const cle = `ROLE_EXPIRE:${id}:${roleId}:${fin}`;
    const donnees = { fin, roleId, role };
    await emettreUneFois(em, { type: 'ROLE_EXPIRE', sujet: 'utilisateur', sujetId: id, cle, maintenant, donnees });
  }
  return comptes.length + roles.length;
}

/** From when on what ends then is told to end within the week. */
export const debutDuPreavis = (fin: string): Date => DateTime.fromISO(fin).minus({ days: PREAVIS_JOURS }).toJSDate();

const RELATIONS = {
  personne: { application: true, email: ModeEmail.IMMEDIAT, obligatoire: true },
  gestionnaire: { application: true, email: ModeEmail.JAMAIS },
} as const;

const COMMUN = { relations: RELATIONS, objet: objetDuCompte, lien: lienDuCompte };

/** In its own words to the person; `suite`: what comes of it, and what can be done. */
type Type = Pick<TypeDeNotification, 'libelle' | 'titre'> & {
  nom: string;
  sien(donnees: Donnees): Bilingue;
  suite: Readonly<Record<'personne' | 'gestionnaire', Bilingue>>;
};

const TYPES: readonly Type[] = [
  {
    nom: 'COMPTE_EXPIRE',
    libelle: { fr: 'Fin d’un compte dans une semaine', en: 'An account ends in a week' },
    titre: (donnees) => ({
      fr: `Le compte prend fin le ${jour(donnees, 'fr')}`,
      en: `The account ends on ${jour(donnees, 'en')}`,
    }),
    sien: (donnees) => ({
      fr: `Votre compte prend fin le ${jour(donnees, 'fr')}`,
      en: `Your account ends on ${jour(donnees, 'en')}`,
    }),
    suite: {
      personne: {
        fr: 'Après cette date, vous ne pourrez plus vous connecter. Pour le garder, demandez à un administrateur de le prolonger.',
        en: 'After this date you can no longer log in. To keep it, ask an administrator to prolong it.',
      },
      gestionnaire: {
        fr: 'Après cette date, plus personne ne s’y connecte. S’il doit durer, prolongez-le.',
        en: 'After this date nobody can log in to it. If it is to last, prolong it.',
      },
    },
  },
  {
    nom: 'ROLE_EXPIRE',
    libelle: { fr: 'Fin d’un rôle dans une semaine', en: 'A role ends in a week' },
    titre: (donnees) => ({
      fr: `Le rôle « ${donnees.role} » prend fin le ${jour(donnees, 'fr')}`,
      en: `The role “${donnees.role}” ends on ${jour(donnees, 'en')}`,
    }),
    sien: (donnees) => ({
      fr: `Votre rôle « ${donnees.role} » prend fin le ${jour(donnees, 'fr')}`,
      en: `Your role “${donnees.role}” ends on ${jour(donnees, 'en')}`,
    }),
    suite: {
      personne: {
        fr: 'Après cette date, ce qu’il ouvre sera fermé. Pour le garder, demandez à un administrateur.',
        en: 'After this date what it opens will be closed. To keep it, ask an administrator.',
      },
      gestionnaire: {
        fr: 'Après cette date, ce qu’il ouvre sera fermé. S’il doit durer, prolongez-le.',
        en: 'After this date what it opens will be closed. If it is to last, prolong it.',
      },
    },
  },
];

declarerNotifications(
  TYPES.map(({ suite, sien, ...type }) => ({
    ...COMMUN,
    ...type,
    calme: { attente: () => ATTENTE_MS, part: 'DERNIER' },
    ecrire: async ({ services, em, notification, lecteur }) => {
      if (!(await finitEncore(services, em, notification))) return null;
      if (await ditParLeChangement(em, notification, lecteur.id)) return null;
      const { langue } = lecteur;
      const relation = notification.relation === 'personne' ? 'personne' : 'gestionnaire';
      const dit = (relation === 'personne' ? sien : type.titre)(notification.donnees);
      return {
        sujet: sujetPour(notification, dit[langue], langue),
        paragraphes: [suite[relation][langue]],
        lien: allerAuCompte(notification, langue),
      };
    },
  })),
  personneEtGestionnaires,
);

type Quoi = Parameters<TypeDeNotification['ecrire']>[0];

/** At the date that was announced: prolonged meanwhile, there is nothing to say. */
async function finitEncore({ horloge }: Services, em: Quoi['em'], { sujetId, donnees }: Quoi['notification']) {
  const fin = new Date(String(donnees.fin));
  if (fin <= horloge.maintenant()) return false;
  const base = sql(em);
  const trouve = await (donnees.roleId == null
    ? base.selectFrom('utilisateur').where('id', '=', sujetId).where('dateExpiration', '=', fin).select('id')
    : base
        .selectFrom('utilisateur_role')
        .where('utilisateurId', '=', sujetId)
        .where('roleId', '=', Number(donnees.roleId))
        .where('dateFin', '=', fin)
        .select('utilisateurId as id')
  ).executeTakeFirst();
  return trouve !== undefined;
}

/** A role's end that was set for this week: the mail of the change has said it, and is enough. */
async function ditParLeChangement(
  em: Quoi['em'],
  { sujetId, donnees: { roleId, fin } }: Quoi['notification'],
  compteId: number,
): Promise<boolean> {
  if (roleId == null) return false;
  const lus = await sql(em)
    .selectFrom('envoi as e')
    .innerJoin('notification as n', 'n.id', 'e.notificationId')
    .where('e.destinataireId', '=', compteId)
    .where('e.groupe', '=', `${FAMILLE_DES_ROLES} utilisateur ${sujetId}`)
    .where('e.etat', 'in', [EtatEnvoi.FAIT, EtatEnvoi.SANS_OBJET])
    .where('n.creerA', '>=', debutDuPreavis(String(fin)))
    .select(['e.etat', 'e.faitA', 'n.donnees'])
    .execute();
  // A mail that left told of those of its group that were without object by then: they are done at the same instant.
  const partis = lus.filter(({ etat }) => etat === EtatEnvoi.FAIT).map(({ faitA }) => versDate(faitA)?.getTime());
  return lus.some(({ donnees, faitA }) => {
    const change = JSON.parse(donnees) as Donnees;
    return change.roleId === roleId && change.fin === fin && partis.includes(versDate(faitA)?.getTime());
  });
}

export function demarrerAnnonceDesFins(services: Services): () => void {
  return repeter(services, 'comptes et rôles qui prennent fin', TOUTES_LES_HEURES, () => annoncerLesFins(services));
}
