import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { declarerRelation } from '../../plateforme/notification/relations.ts';
import {
  type Contenu,
  declarerNotifications,
  type NotificationLue,
  type TypeDeNotification,
} from '../../plateforme/notification/types.ts';
import {
  INTERVENTION_BENEFICIER,
  INTERVENTION_REALISER,
} from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import { AVIS_DONNER } from '../avis/avis.permissions.ts';
import { avisADemander } from '../avis/demande.ts';
import {
  COMMENTAIRE_INTERNE,
  INTERVENTION_CREER,
  INTERVENTION_LIRE,
} from '../intervention/intervention.permissions.ts';
import { toutes } from '../intervention/lignes.ts';
import { ETAPES_OUVERTES } from '../intervention/machine.ts';
import { personnelQuiVoit } from '../intervention/qui-voit.ts';
import { destinatairesDIntervention } from './destinataires.ts';
import { combien, faits, LISTE, lien, objet, quand, TITRES } from './mots.ts';

declarerRelation('client', INTERVENTION_BENEFICIER.nom);
declarerRelation('intervenant', INTERVENTION_REALISER.nom);
declarerRelation('ancienIntervenant', INTERVENTION_REALISER.nom);
declarerRelation('standardiste', INTERVENTION_CREER.nom);
declarerRelation('ancienStandardiste', INTERVENTION_CREER.nom);
// Of the staff alone, who read what is internal.
declarerRelation('mentionne', COMMENTAIRE_INTERNE.nom);

const MINUTE = 60_000;
const PRES = 4 * 3600 * 1000;

/** In the centre (a), by mail (m); nowhere unless somebody asks (–). */
const A = { application: true, email: ModeEmail.JAMAIS };
const AM = { application: true, email: ModeEmail.IMMEDIAT };
const M = { application: false, email: ModeEmail.IMMEDIAT };
const _ = { application: false, email: ModeEmail.JAMAIS };

/** A slot that is moved five times leaves one mail, with the last hour; a near one leaves at once, or nearly. */
const CRENEAU = {
  famille: 'CRENEAU',
  calme: {
    attente({ debut }: Donnees, maintenant: Date) {
      const proche = debut ? new Date(String(debut)).getTime() - maintenant.getTime() < PRES : false;
      return proche ? MINUTE / 2 : 3 * MINUTE;
    },
    part: 'DERNIER',
  },
} as const;
/** What is written within five minutes is one mail. */
const CONVERSATION = { calme: { attente: () => 5 * MINUTE, part: 'PREMIER' } } as const;

type Ecrire = TypeDeNotification['ecrire'];
type Declare = Pick<TypeDeNotification, 'libelle' | 'relations'> &
  Partial<Pick<TypeDeNotification, 'famille' | 'calme'>> & { encore?: Encore; dire?: Ecrire };

/** Whether what happened is still to be said, of the row as it is now. */
type Encore = (ligne: Ligne, notification: NotificationLue) => boolean;

const planifiee: Encore = ({ etape }) => etape === 'PLANIFIEE';
const ouverte: Encore = ({ etape }) => ETAPES_OUVERTES.includes(etape);
/** Somebody is to come, or is there: a visit that was given to another keeps its stage. */
const confiee: Encore = (ligne, notification) => ouverte(ligne, notification) && ligne.intervenantId !== null;

export const TABLE: Readonly<Record<string, Declare>> = {
  PLANIFIEE: {
    libelle: { fr: 'Visite prévue', en: 'Visit planned' },
    relations: { client: AM, intervenant: AM, standardiste: _ },
    ...CRENEAU,
    encore: planifiee,
  },
  REPLANIFIEE: {
    libelle: { fr: 'Visite déplacée', en: 'Visit moved' },
    relations: { client: AM, intervenant: AM, standardiste: _ },
    ...CRENEAU,
    encore: confiee,
  },
  LIBEREE: {
    libelle: { fr: 'Créneau libéré', en: 'Slot freed' },
    relations: { client: A, ancienIntervenant: AM, standardiste: A },
    ...CRENEAU,
  },
  DECLINEE: {
    libelle: { fr: 'Visite déclinée', en: 'Visit declined' },
    relations: { standardiste: AM },
  },
  EN_ROUTE: {
    libelle: { fr: 'Intervenant en route', en: 'Technician on the way' },
    relations: { client: AM, standardiste: _ },
    encore: ({ etape, enRouteA }) => enRouteA !== null && (etape === 'PLANIFIEE' || etape === 'EN_ATTENTE'),
  },
  DEMARREE: {
    libelle: { fr: 'Travail commencé', en: 'Work begun' },
    relations: { client: A, intervenant: _, standardiste: A },
  },
  EN_ATTENTE: {
    libelle: { fr: 'Mise en attente', en: 'Put on hold' },
    relations: { client: A, intervenant: _, standardiste: A },
  },
  EN_ATTENTE_CLIENT: {
    libelle: { fr: 'En attente du client', en: 'Waiting for the client' },
    relations: { client: AM },
    encore: ({ etape }) => etape === 'EN_ATTENTE',
  },
  REALISEE: {
    libelle: { fr: 'Intervention réalisée', en: 'Intervention done' },
    relations: { client: AM, intervenant: _, standardiste: A },
  },
  RENVOYEE: {
    libelle: { fr: 'Travail à reprendre', en: 'Work to be taken up again' },
    relations: { client: A, intervenant: AM, standardiste: _ },
  },
  CLOTUREE: {
    libelle: { fr: 'Intervention clôturée', en: 'Intervention closed' },
    relations: { client: AM, intervenant: _, standardiste: _ },
  },
  ANNULEE: {
    libelle: { fr: 'Intervention annulée', en: 'Intervention cancelled' },
    relations: { client: AM, intervenant: AM, ancienIntervenant: AM, standardiste: A },
    famille: 'CRENEAU',
    encore: ({ etape }) => etape === 'ANNULEE',
  },
  ROUVERTE: {
    libelle: { fr: 'Intervention rouverte', en: 'Intervention reopened' },
    relations: { client: A, intervenant: AM, standardiste: A },
  },
  REPRISE: {
    libelle: { fr: 'Intervention suivie par un collègue', en: 'Intervention followed by a colleague' },
    relations: { ancienStandardiste: A },
    dire: passation,
  },
  TRANSMISE: {
    libelle: { fr: 'Interventions transmises', en: 'Interventions handed over' },
    relations: { standardiste: A },
    dire: passation,
  },
  COMMENTAIRE: {
    libelle: { fr: 'Nouveau message', en: 'New message' },
    relations: { client: AM, intervenant: A, standardiste: A },
    famille: 'MESSAGES',
    ...CONVERSATION,
    dire: messages,
  },
  COMMENTAIRE_INTERNE: {
    libelle: { fr: 'Nouvelle note interne', en: 'New internal note' },
    relations: { intervenant: A, standardiste: A },
    famille: 'NOTES',
    ...CONVERSATION,
    dire: messages,
  },
  MENTION: {
    libelle: { fr: 'Mention de votre nom', en: 'Mention of your name' },
    relations: { mentionne: AM },
    famille: 'MENTIONS',
    ...CONVERSATION,
    dire: messages,
  },
  CONTESTEE: {
    libelle: { fr: 'Contestation du client', en: 'Contestation by the client' },
    relations: { intervenant: A, standardiste: AM },
    dire: messages,
  },
  RAPPEL_VEILLE: {
    libelle: { fr: 'Rappel la veille', en: 'Reminder the day before' },
    relations: { client: M, intervenant: _ },
    encore: planifiee,
  },
  EN_RETARD: {
    libelle: { fr: 'Échéance dépassée', en: 'Due date passed' },
    relations: { intervenant: A, standardiste: A },
    encore: ouverte,
  },
};

declarerNotifications(
  Object.entries(TABLE).map(([nom, { encore, dire = decrire(encore), ...declare }]) => ({
    ...{ nom, objet, lien, ecrire: dire },
    titre: (donnees) => TITRES[nom]?.(donnees) ?? declare.libelle,
    ...declare,
  })),
  destinatairesDIntervention,
);

type Ligne = NonNullable<Awaited<ReturnType<typeof lireLigne>>>;
type Quoi = Parameters<Ecrire>[0];

function lireLigne({ em, notification }: Pick<Quoi, 'em' | 'notification'>) {
  return toutes(em)
    .innerJoin('utilisateur as c', 'c.id', 'i.clientId')
    .leftJoin('utilisateur as t', 't.id', 'i.intervenantId')
    .where('i.id', '=', notification.sujetId)
    .select(['i.id', 'i.creerA', 'i.titre', 'i.adresse', 'i.etape', 'i.debutPlanifie', 'i.finPlanifiee', 'i.enRouteA'])
    .select(['i.clientId', 'i.standardisteId', 'i.intervenantId'])
    .select([
      'c.nom as clientNom',
      'c.prenom as clientPrenom',
      't.nom as intervenantNom',
      't.prenom as intervenantPrenom',
    ])
    .executeTakeFirst();
}

/** As when it happened, or as somebody who is no longer of it may still be told that they are not. */
function estEncoreConcerne({ relation, type }: NotificationLue, ligne: Ligne, compteId: number): boolean {
  switch (relation) {
    case 'client':
      return ligne.clientId === compteId;
    case 'standardiste':
      return ligne.standardisteId === compteId;
    case 'intervenant':
      return ligne.intervenantId === compteId || type === 'ANNULEE';
    case 'ancienStandardiste':
      return ligne.standardisteId !== compteId;
    case 'mentionne':
      return true;
    default:
      return ligne.intervenantId !== compteId;
  }
}

/** The row, if this reader may still be told of it. */
async function lireEncore(quoi: Quoi): Promise<Ligne | null> {
  const { em, notification, lecteur } = quoi;
  if (!lecteur.tient(INTERVENTION_LIRE.nom)) return null;
  const ligne = await lireLigne({ em, notification });
  if (!ligne || !estEncoreConcerne(notification, ligne, lecteur.id)) return null;
  return notification.relation !== 'mentionne' || (await voitEncore(quoi, ligne)) ? ligne : null;
}

/** A mention opens nothing: who is called by their name may not see it any more. */
async function voitEncore({ services, em, lecteur }: Quoi, ligne: Ligne): Promise<boolean> {
  const maintenant = services.horloge.maintenant();
  const lecteurs = personnelQuiVoit(em, { ...ligne, interne: false, maintenant });
  return (await lecteurs.where('u.id', '=', lecteur.id).select('u.id').executeTakeFirst()) !== undefined;
}

const creneauDe = ({ debutPlanifie, finPlanifiee }: Ligne): Donnees => ({
  debut: versDate(debutPlanifie)?.toISOString() ?? null,
  fin: versDate(finPlanifiee)?.toISOString() ?? null,
});

const VOIR = { fr: 'Voir l’intervention', en: 'See the intervention' };
const VOTRE_AVIS = {
  fr: 'Qu’en pensez-vous ? Une note et quelques mots, sur la page de l’intervention, nous aident à mieux faire.',
  en: 'What do you think of it? A mark and a few words, on the intervention’s page, help us do better.',
};
const AVEC_CRENEAU = new Set(['PLANIFIEE', 'REPLANIFIEE', 'RAPPEL_VEILLE']);

const SUITES: Readonly<Record<string, Partial<Record<string, { fr: string; en: string }>>>> = {
  client: {
    PLANIFIEE: {
      fr: 'Quelqu’un doit être présent. Si cette date ne vous convient pas, répondez sur la page de l’intervention.',
      en: 'Somebody has to be there. If this date does not suit you, answer on the intervention’s page.',
    },
    REPLANIFIEE: {
      fr: 'La date d’avant ne vaut plus. Si celle-ci ne vous convient pas, répondez sur la page de l’intervention.',
      en: 'The former date no longer holds. If this one does not suit you, answer on the intervention’s page.',
    },
    EN_ATTENTE_CLIENT: {
      fr: 'Notre intervenant ne vous a pas trouvé sur place. Dites-nous sur la page de l’intervention quand revenir.',
      en: 'Our technician did not find you there. Tell us on the intervention’s page when to come back.',
    },
    REALISEE: {
      fr: 'Le travail est terminé. Si quelque chose ne va pas, vous pouvez le contester sur la page de l’intervention.',
      en: 'The work is done. If something is wrong, you can contest it on the intervention’s page.',
    },
    ANNULEE: {
      fr: 'Personne ne viendra pour cette demande.',
      en: 'Nobody will come for this request.',
    },
  },
  ancienIntervenant: {
    LIBEREE: { fr: 'Cette visite n’est plus la vôtre.', en: 'This visit is no longer yours.' },
    ANNULEE: { fr: 'Il n’y a plus à s’y rendre.', en: 'There is no need to go there any more.' },
  },
  intervenant: {
    ANNULEE: { fr: 'Il n’y a plus à s’y rendre.', en: 'There is no need to go there any more.' },
  },
};

/** The facts of the row as it is now; of a slot, the one that holds when the mail leaves. */
function decrire(encore: Encore = () => true): Ecrire {
  return async (quoi) => {
    const { notification, lecteur } = quoi;
    const ligne = await lireEncore(quoi);
    if (!ligne || !encore(ligne, notification)) return null;
    const { langue } = lecteur;
    const actuel = creneauDe(ligne);
    const dites = AVEC_CRENEAU.has(notification.type) ? { ...notification.donnees, ...actuel } : notification.donnees;
    const suite = SUITES[notification.relation]?.[notification.type]?.[langue];
    const clos = notification.type === 'CLOTUREE' && notification.relation === 'client';
    const demande = clos && lecteur.tient(AVIS_DONNER.nom) && (await avisADemander(quoi.em, ligne.id));
    const concerneUnCreneau = notification.type === 'LIBEREE' || AVEC_CRENEAU.has(notification.type);
    return {
      ...presenter(ligne, dites, quoi),
      paragraphes: [...(suite ? [suite] : []), ...(demande ? [VOTRE_AVIS[langue]] : [])],
      ...(concerneUnCreneau && {
        dit: `${actuel.debut} ${actuel.fin} ${ligne.intervenantId} ${notification.relation === 'ancienIntervenant'}`,
      }),
    };
  };
}

function presenter(ligne: Ligne, donnees: Donnees, { notification, lecteur }: Quoi): Omit<Contenu, 'paragraphes'> {
  const { langue } = lecteur;
  const reference = referenceDe(ligne.id, versDate(ligne.creerA));
  const sienne = notification.relation === 'client';
  const intervenant = ligne.intervenantNom && `${ligne.intervenantPrenom} ${ligne.intervenantNom}`;
  const creneau = quand(donnees, langue) === '' ? creneauDe(ligne) : donnees;
  const titre = TITRES[notification.type]?.(donnees)[langue] ?? '';
  const chemin = lien({ reference }, notification.relation);
  return {
    sujet: `${reference}${langue === 'fr' ? ' :' : ':'} ${titre}`,
    titre,
    faits: faits(
      {
        ...{ reference, titre: ligne.titre, adresse: ligne.adresse || null },
        intervenant: notification.relation.endsWith('ntervenant') ? null : intervenant,
        client: sienne ? null : `${ligne.clientPrenom} ${ligne.clientNom}`,
      },
      creneau,
      langue,
    ),
    ...(chemin && { lien: { chemin, texte: VOIR[langue] } }),
  };
}

/** Of many together, where they are; of one, the facts that the other mails have. */
async function passation(quoi: Quoi): Promise<Contenu | null> {
  const ligne = await lireEncore(quoi);
  if (!ligne) return null;
  const { donnees } = quoi.notification;
  const contenu = { ...presenter(ligne, donnees, quoi), paragraphes: [] };
  if (combien(donnees) === 1) return contenu;
  const { titre, paragraphes } = contenu;
  const texte = { fr: 'Voir les interventions', en: 'See the interventions' }[quoi.lecteur.langue];
  return { sujet: titre ?? '', paragraphes, lien: { chemin: LISTE, texte } };
}

const EXTRAIT_MAX = 1000;

/** What was written, of all that leaves together, as it is now: what was deleted meanwhile is not told. */
async function messages(quoi: Quoi): Promise<Contenu | null> {
  const { em, notification, lecteur, ensemble } = quoi;
  const ligne = await lireEncore(quoi);
  if (!ligne) return null;
  const ids = ensemble.map(({ donnees }) => Number(donnees.commentaireId ?? 0));
  const ecrits = await sql(em)
    .selectFrom('commentaire as m')
    .innerJoin('utilisateur as a', 'a.id', 'm.auteurId')
    .where('m.id', 'in', ids)
    .where('m.interventionId', '=', ligne.id)
    .where('m.supprime', '=', false)
    .select(['m.texte', 'm.interne', 'a.nom', 'a.prenom'])
    .orderBy('m.id')
    .execute();
  const lisibles = ecrits.filter(({ interne }) => !interne || lecteur.tient(COMMENTAIRE_INTERNE.nom));
  if (lisibles.length === 0) return null;
  return {
    ...presenter(ligne, notification.donnees, quoi),
    paragraphes: lisibles.map(({ prenom, nom, texte }) => citer(`${prenom} ${nom}`, texte, lecteur.langue)),
  };
}

function citer(auteur: string, texte: string, langue: 'fr' | 'en'): string {
  const extrait = texte.length > EXTRAIT_MAX ? `${texte.slice(0, EXTRAIT_MAX)}…` : texte;
  return langue === 'fr' ? `${auteur} : « ${extrait} »` : `${auteur}: “${extrait}”`;
}
