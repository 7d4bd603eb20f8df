import { DateTime } from 'luxon';
import { type Donnees, emettre } from '../../plateforme/evenement/emettre.ts';
import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { declarerRelation } from '../../plateforme/notification/relations.ts';
import { type Chercher, declarerNotifications, type TypeDeNotification } from '../../plateforme/notification/types.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import { jourEnMots } from '../../socle/commun/jour.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Souscription, StatutSouscription } from './souscription.entity.ts';
import { OFFRE_SOUSCRIRE } from './souscription.permissions.ts';

declarerRelation('souscripteur', OFFRE_SOUSCRIRE.nom);

export type EvenementSouscription =
  | 'SOUSCRIPTION_PRISE'
  | 'SOUSCRIPTION_COMMENCEE'
  | 'SOUSCRIPTION_SUSPENDUE'
  | 'SOUSCRIPTION_REPRISE'
  | 'SOUSCRIPTION_FIN_PREVUE'
  | 'SOUSCRIPTION_FINIE';

/** In the transaction of the change. A trial is nobody's news. */
export async function annoncer(
  contexte: Contexte,
  type: EvenementSouscription,
  { id, client, offre, test, statut, version, dateDebut, dateFin, motif, motifSuspension }: Souscription,
): Promise<void> {
  if (test) return;
  await emettre(contexte, {
    ...{ type, sujet: 'souscription', sujetId: id },
    donnees: {
      ...{ clientId: client.id, offreId: offre.id, statut, version },
      debut: dateDebut.toISOString(),
      fin: dateFin?.toISOString() ?? null,
      motif: motifSuspension ?? motif,
    },
  });
}

const destinataires: Chercher = async ({ em, evenement, donnees }) => {
  const offre = await sql(em)
    .selectFrom('offre')
    .where('id', '=', Number(donnees.offreId))
    .select(['nomFr', 'nomEn'])
    .executeTakeFirst();
  const compteId = Number(donnees.clientId);
  return {
    destinataires: [{ compteId, relation: 'souscripteur' }],
    donnees: {
      ...donnees,
      souscriptionId: evenement.sujetId,
      offreFr: offre?.nomFr ?? '',
      offreEn: offre?.nomEn ?? '',
    },
  };
};

const jour = (instant: Donnees[string], langue: 'fr' | 'en'): string =>
  instant ? jourEnMots(DateTime.fromISO(String(instant), { zone: FUSEAU }), 'd LLLL yyyy', langue) : '';

const AM = { application: true, email: ModeEmail.IMMEDIAT };
const A = { application: true, email: ModeEmail.JAMAIS };

interface Declare {
  libelle: Bilingue;
  defaut: typeof A | typeof AM;
  titre(donnees: Donnees): Bilingue;
  /** Whether it is still so when the mail leaves. */
  encore(statut: StatutSouscription, fin: Date | null): boolean;
}

const TABLE: Readonly<Record<EvenementSouscription, Declare>> = {
  SOUSCRIPTION_PRISE: {
    libelle: { fr: 'Offre souscrite', en: 'Offer subscribed' },
    defaut: AM,
    titre: ({ debut }) => ({
      fr: `Votre souscription est enregistrée, elle commence le ${jour(debut, 'fr')}`,
      en: `Your subscription is recorded, it begins on ${jour(debut, 'en')}`,
    }),
    encore: (statut) => statut === 'ACTIVE' || statut === 'EN_ATTENTE',
  },
  SOUSCRIPTION_COMMENCEE: {
    libelle: { fr: 'Souscription commencée', en: 'Subscription begun' },
    defaut: A,
    titre: () => ({ fr: 'Votre souscription a commencé', en: 'Your subscription has begun' }),
    encore: (statut) => statut === 'ACTIVE',
  },
  SOUSCRIPTION_SUSPENDUE: {
    libelle: { fr: 'Souscription suspendue', en: 'Subscription suspended' },
    defaut: AM,
    titre: ({ motif }) => ({
      fr: `Votre souscription est suspendue${motif ? ` : ${motif}` : ''}`,
      en: `Your subscription is suspended${motif ? `: ${motif}` : ''}`,
    }),
    encore: (statut) => statut === 'SUSPENDUE',
  },
  SOUSCRIPTION_REPRISE: {
    libelle: { fr: 'Souscription reprise', en: 'Subscription resumed' },
    defaut: AM,
    titre: () => ({ fr: 'Votre souscription reprend', en: 'Your subscription resumes' }),
    encore: (statut) => statut === 'ACTIVE',
  },
  SOUSCRIPTION_FIN_PREVUE: {
    libelle: { fr: 'Fin de souscription prévue', en: 'End of subscription planned' },
    defaut: AM,
    titre: ({ fin }) => ({
      fr: `Votre souscription prendra fin le ${jour(fin, 'fr')}`,
      en: `Your subscription will end on ${jour(fin, 'en')}`,
    }),
    encore: (statut, fin) => fin !== null && statut !== 'RESILIEE',
  },
  SOUSCRIPTION_FINIE: {
    libelle: { fr: 'Souscription finie', en: 'Subscription ended' },
    defaut: AM,
    titre: () => ({ fr: 'Votre souscription est finie', en: 'Your subscription has ended' }),
    encore: () => true,
  },
};

const objet = ({ offreFr, offreEn }: Donnees): Bilingue => ({ fr: String(offreFr), en: String(offreEn) });
const lien = (): string => '/mes-offres';
const VOIR = { fr: 'Voir mes offres', en: 'See my offers' };
const OFFRE = { fr: 'Offre', en: 'Offer' };

declarerNotifications(
  Object.entries(TABLE).map(
    ([nom, { libelle, defaut, titre, encore }]): TypeDeNotification => ({
      ...{ nom, libelle, titre, objet, lien },
      relations: { souscripteur: defaut },
      // A contract is confirmed to whoever makes it.
      aussiAQuiLeFait: true,
      async ecrire({ em, notification, lecteur }) {
        const ligne = await sql(em)
          .selectFrom('souscription')
          .where('id', '=', notification.sujetId)
          .where('clientId', '=', lecteur.id)
          .select(['statut', 'dateFin'])
          .executeTakeFirst();
        if (!ligne || !encore(ligne.statut, versDate(ligne.dateFin))) return null;
        const { langue } = lecteur;
        return {
          sujet: titre(notification.donnees)[langue],
          paragraphes: [],
          faits: [[OFFRE[langue], objet(notification.donnees)[langue]]],
          lien: { chemin: lien(), texte: VOIR[langue] },
        };
      },
    }),
  ),
  destinataires,
);
