import { DateTime } from 'luxon';
import { expect } from 'vitest';
import { TABLE } from '../src/interventions/nouvelles/notifications.ts';
import { echoirSouscriptions } from '../src/offres/souscription/echeances.ts';
import { emettreUneFois } from '../src/plateforme/evenement/emettre.ts';
import { ModeEmail } from '../src/plateforme/notification/notification.enums.ts';
import { preparerResumes } from '../src/plateforme/notification/resume.ts';
import { desactiver } from '../src/plateforme/webhook/desactivation.ts';
import { RaisonDesactivation } from '../src/plateforme/webhook/webhook.enums.ts';
import { type NouvelleLigne, sql } from '../src/socle/base/base-de-donnees.ts';
import { FUSEAU } from '../src/socle/commun/horloge.ts';
import { StatutUtilisateur } from '../src/socle/securite/compte.ts';
import type { Acteur, Acteurs } from './acteurs.ts';
import { muter } from './appels.ts';
import { avancer } from './circonstances.ts';
import { roleNomme } from './comptes.ts';
import { emDe } from './etat.ts';
import { exporterTout } from './exports.ts';
import { creerIntervention, interventionA } from './interventions.ts';
import { CALME_MS, repandre } from './nouvelles.ts';
import { creerOffreActive, souscrire } from './offres.ts';
import type { ServeurDeTest } from './serveur.ts';
import { webhookNeuf } from './webhooks.ts';

const JOUR = 86_400_000;

type Etape = Parameters<typeof interventionA>[0];

/** Where an intervention is when this is told of it; planned, for the others. */
const ETAPES: Readonly<Record<string, Etape>> = {
  EN_ATTENTE: 'EN_ATTENTE',
  EN_ATTENTE_CLIENT: 'EN_ATTENTE',
  REALISEE: 'REALISEE',
  CONTESTEE: 'REALISEE',
  CLOTUREE: 'CLOTUREE',
  ANNULEE: 'ANNULEE',
};

interface Monde {
  serveur: ServeurDeTest;
  acteurs: Acteurs;
  /** Called when mails are due; they leave. */
  envoyer: () => Promise<unknown>;
}

/** By mail, at once, whatever the company's table says: all that can be told. */
export async function toutParMail(serveur: ServeurDeTest): Promise<void> {
  await sql(emDe(serveur))
    .updateTable('regle_notification')
    .set({ application: true, email: ModeEmail.IMMEDIAT })
    .execute();
}

let rang = 0;
function emettre(
  serveur: ServeurDeTest,
  nouvelle: Pick<NouvelleLigne<'evenement'>, 'type' | 'sujet' | 'sujetId'>,
  donnees: Record<string, string | number | null>,
) {
  const maintenant = serveur.horloge.maintenant();
  return emettreUneFois(emDe(serveur), { ...nouvelle, donnees, maintenant, cle: `chaque ${++rang}` });
}

/** What led here is not told. */
const taire = (serveur: ServeurDeTest) =>
  sql(emDe(serveur))
    .updateTable('evenement')
    .set({ traiteA: serveur.horloge.maintenant() })
    .where('cle', 'is', null)
    .execute();

async function partir({ serveur, envoyer }: Monde): Promise<void> {
  while ((await repandre(serveur)) > 0);
  serveur.horloge.avancer(CALME_MS);
  await envoyer();
}

/** Each kind of what can happen to an intervention, of one of its own, to all whom it can concern. */
export async function chaqueNouvelleDIntervention(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  const { A, C1, S1, S2, T1, T2 } = acteurs;
  for (const type of Object.keys(TABLE)) {
    const titre = 'Compteur bloqué à l’étage';
    const { id, version } = await interventionA(ETAPES[type] ?? 'PLANIFIEE', acteurs, { titre });
    if (type === 'EN_ROUTE') await muter(T1, 'annoncerDepart', { id, version }, 'intervention { id }');
    const { rendu } = await muter<{ commentaire: { id: string } }>(
      A,
      'ajouterCommentaire',
      {
        interventionId: id,
        texte: 'Le digicode a changé :\n1234B. À bientôt !',
        interne: type === 'COMMENTAIRE_INTERNE',
      },
      'commentaire { id }',
    );
    await taire(serveur);
    const pourLeClient = type === 'EN_ATTENTE_CLIENT';
    const creneau = { debut: '2061-03-01T09:00:00.000Z', fin: '2061-03-01T10:30:00.000Z' };
    await emettre(
      serveur,
      { type: pourLeClient ? 'EN_ATTENTE' : type, sujet: 'intervention', sujetId: Number(id) },
      {
        ...{ clientId: Number(C1.id), standardisteId: Number(S1.id), intervenantId: Number(T1.id) },
        ...{ ancienIntervenantId: Number(T2.id), commentaireId: Number(rendu.commentaire.id) },
        ...{ ancienStandardisteId: Number(S2.id), recues: 1, cedees: 1 },
        ...(type === 'MENTION' && { mentions: S1.id }),
        ...{ motifAttente: pourLeClient ? 'CLIENT_ABSENT' : 'PIECE', motif: 'La pièce n’est pas arrivée', ...creneau },
      },
    );
  }
  await partir(monde);
  await avancer(serveur, acteurs, 0);
}

/** Each kind of what can happen to an account, to its person and to who manages them, then whose visits it leaves. */
export async function chaqueNouvelleDeCompte(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  const compteId = Number(acteurs.T1.id);
  await interventionA('PLANIFIEE', acteurs);
  await taire(serveur);
  const tenu = Number(await roleNomme(serveur, 'interventions', 'Intervenant'));
  const autre = Number(await roleNomme(serveur, 'interventions', 'Client'));
  const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR);
  const [fin, plusTard] = [dans(3), dans(30)];
  const dire = async (type: string, donnees: Record<string, string | number | null>) => {
    await emettre(serveur, { type, sujet: 'utilisateur', sujetId: compteId }, donnees);
    await partir(monde);
  };
  const compte = (valeurs: { statut?: StatutUtilisateur; dateExpiration?: Date | null }) =>
    sql(emDe(serveur)).updateTable('utilisateur').set(valeurs).where('id', '=', compteId).execute();
  const finirLeRole = (dateFin: Date | null) =>
    sql(emDe(serveur))
      .updateTable('utilisateur_role')
      .set({ dateFin })
      .where('utilisateurId', '=', compteId)
      .where('roleId', '=', tenu)
      .execute();

  await dire('ROLE_DONNE', { roleId: tenu, fin: null });
  await dire('ROLE_RETIRE', { roleId: autre, fin: null });
  await finirLeRole(plusTard);
  await dire('ROLE_FIN_CHANGEE', { roleId: tenu, fin: plusTard.toISOString() });
  await finirLeRole(fin);
  await dire('ROLE_EXPIRE', { roleId: tenu, role: 'Intervenant', fin: fin.toISOString() });
  await finirLeRole(null);
  await compte({ dateExpiration: fin });
  await dire('COMPTE_EXPIRE', { fin: fin.toISOString() });
  await compte({ dateExpiration: null, statut: StatutUtilisateur.SUSPENDU });
  await dire('COMPTE_FERME', { statut: StatutUtilisateur.SUSPENDU });
  await compte({ statut: StatutUtilisateur.ACTIF });
  await dire('COMPTE_ROUVERT', { statut: StatutUtilisateur.ACTIF });
  await avancer(serveur, acteurs, 0);
  await uneAbsence(monde);
  await lesDemandes(monde);
}

/** Of T1, while visits of theirs are planned. */
async function uneAbsence(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  const quand = { debut: '2060-01-01T00:00:00.000Z', fin: '2060-12-31T00:00:00.000Z' };
  const { rendu } = await muter<{ absence: { id: string; version: number } }>(
    ...([acteurs.A, 'creerAbsence', { utilisateurId: acteurs.T1.id, type: 'CONGE', ...quand }] as const),
    'absence { id version }',
  );
  await partir(monde);
  await avancer(serveur, acteurs, 0);
  await muter(acteurs.A, 'supprimerAbsence', rendu.absence, 'id');
}

/** Of C1: one that is accepted, one that is not. */
async function lesDemandes(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  const demander = async () => {
    const input = { titre: 'Radiateur froid', adresse: '3 rue des Lilas, Nantes', disponibilites: 'Le matin' };
    const { rendu, errors } = await muter<{ demande: { id: string; version: number } }>(
      ...([acteurs.C1, 'demanderIntervention', input, 'demande { id version }'] as const),
    );
    expect(errors).toEqual([]);
    await partir(monde);
    await avancer(serveur, acteurs, 0);
    return rendu.demande;
  };
  const { id: demandeId } = await demander();
  await creerIntervention(acteurs.S1, acteurs.C1, { demandeId });
  await partir(monde);
  await avancer(serveur, acteurs, 0);
  const refusee = { ...(await demander()), motif: 'Hors de notre secteur' };
  expect((await muter(acteurs.S1, 'refuserDemande', refusee, 'demande { id }')).errors).toEqual([]);
  await partir(monde);
  await avancer(serveur, acteurs, 0);
}

/** A subscription from its beginning to its end, with a pause: to its client. */
export async function chaqueNouvelleDeSouscription(monde: Monde & { valideur: Acteur }): Promise<void> {
  const { serveur, acteurs, valideur } = monde;
  const changer = async (fonction: string, { id }: { id: string }, reste: Record<string, unknown> = {}) => {
    const { version } = await sql(emDe(serveur))
      .selectFrom('souscription')
      .where('id', '=', Number(id))
      .select('version')
      .executeTakeFirstOrThrow();
    const { errors } = await muter(acteurs.A, fonction, { id, version, ...reste }, 'souscription { id }');
    expect(errors).toEqual([]);
    await partir(monde);
    await avancer(serveur, acteurs, 0);
  };
  const vieillir = async (jours: number) => {
    await avancer(serveur, acteurs, jours * JOUR);
    await echoirSouscriptions(serveur.application.services);
    await partir(monde);
    await avancer(serveur, acteurs, 0);
  };
  const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();
  await valideur.connecter();
  const offre = await creerOffreActive(
    { acteurs, valideur },
    { nom: { fr: 'Élec’Libre & heures creuses', en: 'Free power' } },
  );
  const { rendu, errors } = await souscrire(acteurs.C1, { offreId: offre.id, puissance: 6, dateDebut: dans(2) });
  expect(errors).toEqual([]);
  const { souscription } = rendu;
  await partir(monde);
  await vieillir(3);
  await changer('suspendreSouscription', souscription, { motif: 'Impayé de mars' });
  await changer('reprendreSouscription', souscription);
  await changer('resilierSouscription', souscription, { dateEffet: dans(10), motif: 'Déménagement' });
  await vieillir(11);
}

/** A webhook that stops, for each reason: to whoever manages them. */
export async function chaqueNouvelleDeWebhook(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  for (const raison of Object.values(RaisonDesactivation)) {
    const { id } = await webhookNeuf(acteurs.A, {
      programmeId: acteurs.P.id,
      nom: `Facturation & relances <${raison}>`,
    });
    await desactiver(serveur.application.services, Number(id), raison);
  }
  await partir(monde);
  await avancer(serveur, acteurs, 0);
}

/** A list that is ready as a file. */
export async function unExport(monde: Monde): Promise<void> {
  const { serveur, acteurs } = monde;
  await exporterTout(serveur, acteurs.C2, 'exporterInterventions');
  await partir(monde);
  await avancer(serveur, acteurs, 0);
}

/** In the morning, what C1 chose to hear of once a day. */
export async function unResume(monde: Monde): Promise<void> {
  const { serveur, acteurs, envoyer } = monde;
  const choisir = async (email: ModeEmail) => {
    for (const type of ['PLANIFIEE', 'DEMARREE', 'REALISEE'])
      await muter(acteurs.C1, 'modifierPreferenceNotification', { type, email }, 'preference { type }');
  };
  await choisir(ModeEmail.RESUME);
  await interventionA('REALISEE', acteurs, { titre: 'Compteur bloqué à l’étage' });
  await repandre(serveur);
  const ici = DateTime.fromJSDate(serveur.horloge.maintenant(), { zone: FUSEAU });
  const matin = ici.plus({ days: 1 }).set({ hour: 7, minute: 1 });
  await avancer(serveur, acteurs, matin.diff(ici).toMillis());
  await preparerResumes(serveur.application.services);
  await envoyer();
  await choisir(ModeEmail.IMMEDIAT);
}
