import type { EntityManager } from '@mikro-orm/core';
import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import {
  type Chercher,
  type Contenu,
  declarerNotifications,
  type Fait,
  type Lecteur,
  type TypeDeNotification,
} from '../../plateforme/notification/types.ts';
import { lesStandardistes } from '../../plateforme/utilisateur/annuaire.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { EtatDemande } from '../demande/demande.champs.ts';
import { DEMANDE_LIRE } from '../demande/demande.permissions.ts';
import type { EvenementDemande } from '../demande/nouvelles.ts';
import { INTERVENTION_CREER } from '../intervention/intervention.permissions.ts';
import { lien } from './mots.ts';

const STANDARDISTES_MAX = 200;
const LIEN = '/demandes';
const A = { application: true, email: ModeEmail.JAMAIS };
const AM = { application: true, email: ModeEmail.IMMEDIAT };

/** The request as it is now, whose it is, and what it has become. */
async function lireDemande(em: EntityManager, id: number) {
  const lue = await sql(em)
    .selectFrom('demande as d')
    .innerJoin('utilisateur as c', 'c.id', 'd.clientId')
    .leftJoin('intervention as i', 'i.id', 'd.interventionId')
    .where('d.id', '=', id)
    .select(['d.clientId', 'd.etat', 'd.motif', 'd.titre', 'd.description', 'd.adresse', 'd.disponibilites'])
    .select(['d.interventionId', 'c.nom', 'c.prenom', 'i.creerA as ouverteA'])
    .executeTakeFirst();
  if (!lue) return null;
  const { interventionId, ouverteA, nom, prenom, ...demande } = lue;
  const reference =
    interventionId === null || ouverteA === null ? null : referenceDe(interventionId, versDate(ouverteA));
  return { ...demande, client: `${prenom} ${nom}`.trim(), reference };
}
type DemandeDite = NonNullable<Awaited<ReturnType<typeof lireDemande>>>;

/** A new one is everybody's who opens interventions; an answer is its client's. */
const destinataires: Chercher = async ({ services, em, evenement, donnees }) => {
  const demande = await lireDemande(em, evenement.sujetId);
  if (!demande) return { destinataires: [], donnees };
  const { clientId, client, titre, motif, reference } = demande;
  const nouvelle = evenement.type === 'DEMANDE_RECUE';
  const standard = nouvelle ? await lesStandardistes(em, services.horloge.maintenant(), STANDARDISTES_MAX) : [];
  return {
    destinataires: nouvelle
      ? standard.map((compteId) => ({ compteId, relation: 'standardiste' }))
      : [{ compteId: clientId, relation: 'client' }],
    donnees: { ...donnees, client, titre, motif, reference },
  };
};

type Declare = Pick<TypeDeNotification, 'libelle' | 'relations' | 'titre' | 'lien'> & {
  /** Whether it is still to be said, to this reader. */
  encore(demande: DemandeDite, lecteur: Lecteur): boolean;
  suite: Bilingue;
  voir: Bilingue;
};

const VOIR = { fr: 'Voir les demandes', en: 'See the requests' };
const texte = (valeur: Donnees[string]): string => (valeur == null ? '' : String(valeur));
const siens =
  (etat: EtatDemande): Declare['encore'] =>
  (demande, { id, tient }) =>
    demande.etat === etat && demande.clientId === id && tient(DEMANDE_LIRE.nom);

const TABLE: Readonly<Record<EvenementDemande, Declare>> = {
  DEMANDE_RECUE: {
    libelle: { fr: 'Demande d’un client', en: 'Request of a client' },
    relations: { standardiste: A },
    titre: ({ client }) => ({
      fr: `${texte(client)} demande une intervention`,
      en: `${texte(client)} asks for an intervention`,
    }),
    lien: () => LIEN,
    encore: ({ etat }, { tient }) => etat === EtatDemande.RECUE && tient(INTERVENTION_CREER.nom),
    suite: { fr: 'Elle attend une réponse.', en: 'It waits for an answer.' },
    voir: VOIR,
  },
  DEMANDE_ACCEPTEE: {
    libelle: { fr: 'Demande acceptée', en: 'Request accepted' },
    relations: { client: AM },
    titre: () => ({ fr: 'Votre demande est acceptée', en: 'Your request is accepted' }),
    lien: (donnees, relation) => lien(donnees, relation) ?? LIEN,
    encore: siens(EtatDemande.ACCEPTEE),
    suite: {
      fr: 'Nous vous dirons quand notre intervenant viendra.',
      en: 'We will tell you when our technician comes.',
    },
    voir: { fr: 'Voir l’intervention', en: 'See the intervention' },
  },
  DEMANDE_REFUSEE: {
    libelle: { fr: 'Demande refusée', en: 'Request refused' },
    relations: { client: AM },
    titre: ({ motif }) => ({
      fr: `Nous ne pouvons pas donner suite à votre demande : ${texte(motif)}`,
      en: `We can’t act on your request: ${texte(motif)}`,
    }),
    lien: () => LIEN,
    encore: siens(EtatDemande.REFUSEE),
    suite: {
      fr: 'Si nous nous sommes mal compris, faites une nouvelle demande ou appelez-nous.',
      en: 'If we misunderstood you, make a new request or call us.',
    },
    voir: VOIR,
  },
};

const NOMS = {
  fr: { client: 'Client', quoi: 'Demande', ou: 'Où', disponibilites: 'Disponibilités' },
  en: { client: 'Client', quoi: 'Request', ou: 'Where', disponibilites: 'Availability' },
} as const;

function faits(demande: DemandeDite, { id, langue }: Lecteur): Fait[] {
  const noms = NOMS[langue];
  const lignes: (readonly [string, string | null])[] = [
    [noms.client, demande.clientId === id ? null : demande.client],
    [noms.quoi, [demande.reference, demande.titre].filter(Boolean).join(' · ')],
    [noms.ou, demande.adresse],
    [noms.disponibilites, demande.disponibilites],
  ];
  return lignes.filter((ligne): ligne is Fait => Boolean(ligne[1]));
}

const SUJETS: Readonly<Record<EvenementDemande, Bilingue | null>> = {
  DEMANDE_RECUE: null,
  DEMANDE_ACCEPTEE: null,
  // The reason may be long: it stands in the text.
  DEMANDE_REFUSEE: { fr: 'Votre demande d’intervention', en: 'Your request for an intervention' },
};

function ecrireDe(
  nom: EvenementDemande,
  { titre, encore, suite, voir, lien: ou }: Declare,
): TypeDeNotification['ecrire'] {
  return async ({ em, notification, lecteur }): Promise<Contenu | null> => {
    const demande = await lireDemande(em, notification.sujetId);
    if (!demande || !encore(demande, lecteur)) return null;
    const { langue } = lecteur;
    const donnees = { ...notification.donnees, reference: demande.reference };
    const dit = titre(donnees)[langue];
    return {
      sujet: SUJETS[nom]?.[langue] ?? dit,
      titre: dit,
      paragraphes: [suite[langue]],
      faits: faits(demande, lecteur),
      lien: { chemin: ou(donnees, notification.relation) ?? LIEN, texte: voir[langue] },
    };
  };
}

declarerNotifications(
  (Object.keys(TABLE) as EvenementDemande[]).map((nom) => {
    const { libelle, relations, titre, lien: ou } = TABLE[nom];
    return {
      ...{ nom, libelle, relations, titre, lien: ou },
      objet: ({ reference, titre: quoi }) => {
        const dit = [reference, quoi].map(texte).filter(Boolean).join(' · ');
        return { fr: dit, en: dit };
      },
      ecrire: ecrireDe(nom, TABLE[nom]),
    };
  }),
  destinataires,
);
