import type { Base } from '../src/socle/base/base-de-donnees.ts';
import type { Acteur } from './acteurs.ts';
import { type Executant, muter } from './appels.ts';
import { catalogueDe, importerOffres } from './catalogue.ts';
import { compteNeuf, roleNomme } from './comptes.ts';
import { CREATIONS, type Monde } from './creations.ts';
import { fichierDe, importer, mappage } from './importations.ts';
import { creerIntervention, creneauPossible, interventionA, statutsParEtape } from './interventions.ts';
import { creerOffre, creerOffreActive, definirNumero, souscrire, valider, voirOffre } from './offres.ts';
import { modifierProgramme, programmeNeuf } from './programmes.ts';

/** The lists that programs follow by what has changed in them (decision 53). */
export type Suivie = Extract<keyof Base, 'intervention' | 'souscription' | 'utilisateur' | 'offre'>;

interface Changement {
  table: Suivie;
  /** All that comes before it. */
  preparer: (monde: Monde) => Promise<() => Promise<unknown>>;
}

interface Cles {
  id: string;
  version: number;
}
const cles = ({ id, version }: Cles) => ({ id, version });

/** The answer that its caller expects, or why not. */
async function faire<P = unknown>(qui: Executant, fonction: string, input: object, champs = ''): Promise<P> {
  const { rendu, errors } = await muter<P>(qui, fonction, { ...input }, champs);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return rendu;
}

const commentaire = async (par: Acteur, interventionId: string, interne = false): Promise<Cles> =>
  (
    await faire<{ commentaire: Cles }>(
      par,
      'ajouterCommentaire',
      { interventionId, texte: 'Un mot', interne },
      'commentaire { id version }',
    )
  ).commentaire;

const creee =
  (fonction: string, champs = '') =>
  async (monde: Monde) => {
    const { par, input } = (await CREATIONS[fonction]?.(monde)) ?? { input: {} };
    return () => faire(par as Acteur, fonction, input, champs);
  };

const pieceNeuve = async (monde: Monde): Promise<Cles> => {
  const ajouter = await creee('ajouterPieceJointe', 'pieceJointe { id version }')(monde);
  return cles(((await ajouter()) as { pieceJointe: Cles }).pieceJointe);
};

const clientNeuf = async (monde: Monde): Promise<Cles> =>
  cles(
    ((await creee('creerClient', 'client { id version }')(monde).then((creer) => creer())) as { client: Cles }).client,
  );

const souscrite = async (monde: Monde): Promise<Cles> => {
  const { id: offreId } = await creerOffreActive(monde);
  return (await souscrire(monde.acteurs.C1, { offreId })).rendu.souscription;
};
const suspendue = async (monde: Monde): Promise<Cles> => {
  const input = { ...cles(await souscrite(monde)), motif: 'Impayé' };
  const { souscription } = await faire<{ souscription: Cles }>(
    monde.acteurs.A,
    'suspendreSouscription',
    input,
    'souscription { id version }',
  );
  return souscription;
};

const brouillon = async ({ acteurs: { A } }: Monde) => (await creerOffre(A)).rendu.offre;
/** Under test for C2, who has tried it. */
const enTest = async (monde: Monde) => {
  const { id } = await brouillon(monde);
  const { numeroTest } = (await definirNumero(monde.acteurs.A, { offreId: id })).rendu;
  await souscrire(monde.acteurs.C2, { offreId: id });
  return { id, numeroTest };
};
const courante = async ({ acteurs: { A } }: Monde, id: string) => cles((await voirOffre(A, id)).rendu);

/** Every mutation that changes a row of these lists: of each that does not, `INCHANGEES` says so. */
export const CHANGEMENTS: Readonly<Record<string, Changement>> = {
  creerIntervention: { table: 'intervention', preparer: creee('creerIntervention') },
  modifierIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('NOUVELLE', acteurs);
      return () => faire(acteurs.S1, 'modifierIntervention', { ...cles(une), titre: 'Autre titre' });
    },
  },
  planifierIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('NOUVELLE', acteurs);
      const creneau = { intervenantId: acteurs.T2.id, debut: '2081-01-01T08:00:00.000Z', dureeMinutes: 60 };
      return () => faire(acteurs.S1, 'planifierIntervention', { ...cles(une), ...creneau });
    },
  },
  reattribuerVisites: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const { id } = await interventionA('PLANIFIEE', acteurs);
      const input = { intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id, interventionIds: [id] };
      return () => faire(acteurs.S1, 'reattribuerVisites', { ...input, derogation: 'Congé' });
    },
  },
  annulerIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('NOUVELLE', acteurs);
      return () => faire(acteurs.S1, 'annulerIntervention', { ...cles(une), motif: 'Erreur' });
    },
  },
  cloturerIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('REALISEE', acteurs);
      return () => faire(acteurs.S1, 'cloturerIntervention', cles(une));
    },
  },
  cloturerInterventions: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('REALISEE', acteurs);
      return () => faire(acteurs.S1, 'cloturerInterventions', { interventions: [cles(une)] });
    },
  },
  reprendreIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('NOUVELLE', acteurs);
      return () => faire(acteurs.A, 'reprendreIntervention', cles(une));
    },
  },
  transmettreInterventions: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const { id } = await interventionA('NOUVELLE', acteurs);
      const input = { versStandardisteId: acteurs.S2.id, interventionIds: [id] };
      return () => faire(acteurs.A, 'transmettreInterventions', input);
    },
  },
  changerStatutIntervention: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('PLANIFIEE', acteurs);
      const statutId = (await statutsParEtape(acteurs.T1)).EN_COURS;
      return () => faire(acteurs.T1, 'changerStatutIntervention', { ...cles(une), statutId });
    },
  },
  annoncerDepart: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('PLANIFIEE', acteurs);
      return () => faire(acteurs.T1, 'annoncerDepart', cles(une));
    },
  },
  corrigerHeures: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('EN_COURS', acteurs);
      const debutReel = new Date(Date.now() - 3_600_000).toISOString();
      return () => faire(acteurs.T1, 'corrigerHeures', { ...cles(une), debutReel });
    },
  },
  proposerDeplacement: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('PLANIFIEE', acteurs);
      const creneau = await creneauPossible(acteurs.C1, une.id);
      return () => faire(acteurs.C1, 'proposerDeplacement', { ...cles(une), ...creneau });
    },
  },
  refuserDeplacement: {
    table: 'intervention',
    preparer: async ({ acteurs }) => {
      const une = await interventionA('PLANIFIEE', acteurs);
      await faire(acteurs.C1, 'proposerDeplacement', { ...cles(une), ...(await creneauPossible(acteurs.C1, une.id)) });
      return () => faire(acteurs.S1, 'refuserDeplacement', { ...cles(une), motif: 'Pas ce jour-là' });
    },
  },
  contesterIntervention: { table: 'intervention', preparer: creee('contesterIntervention') },
  // Of somebody else than the client, and nobody waits for it: nothing but the comment itself is new.
  ajouterCommentaire: {
    table: 'intervention',
    preparer: async ({ acteurs: { S1, C1 } }) => {
      const { id } = await creerIntervention(S1, C1);
      return () => commentaire(S1, id);
    },
  },
  modifierCommentaire: {
    table: 'intervention',
    preparer: async ({ acteurs: { S1, C1 } }) => {
      const un = await commentaire(S1, (await creerIntervention(S1, C1)).id);
      return () => faire(S1, 'modifierCommentaire', { ...un, texte: 'Autre' });
    },
  },
  supprimerCommentaire: {
    table: 'intervention',
    preparer: async ({ acteurs: { S1, C1 } }) => {
      const un = await commentaire(S1, (await creerIntervention(S1, C1)).id);
      return () => faire(S1, 'supprimerCommentaire', un);
    },
  },
  // What is new is the piece alone: the version of the intervention stays.
  ajouterPieceJointe: { table: 'intervention', preparer: creee('ajouterPieceJointe') },
  modifierPieceJointe: {
    table: 'intervention',
    preparer: async (monde) => {
      const une = await pieceNeuve(monde);
      return () => faire(monde.acteurs.S1, 'modifierPieceJointe', { ...une, legende: 'Autre' });
    },
  },
  supprimerPieceJointe: {
    table: 'intervention',
    preparer: async (monde) => {
      const une = await pieceNeuve(monde);
      return () => faire(monde.acteurs.S1, 'supprimerPieceJointe', une, 'id');
    },
  },
  importerInterventions: {
    table: 'intervention',
    preparer: async ({ serveur, acteurs: { A } }) => {
      const statuts = await statutsParEtape(A);
      const ligne = 'SUIVIE-1;Fuite;03/02/2024 08:30;Ouvert;c1;;3 rue des Lilas;';
      const fichierId = await fichierDe(serveur, A, [ligne]);
      return async () => {
        const { rendu, errors } = await importer(A, { ...mappage(statuts), fichierId });
        if (rendu?.lot.importees !== 1) throw new Error(JSON.stringify({ rendu, errors }));
      };
    },
  },
  creerUtilisateur: { table: 'utilisateur', preparer: creee('creerUtilisateur') },
  modifierUtilisateur: {
    table: 'utilisateur',
    preparer: async ({ acteurs: { A } }) => {
      const un = await compteNeuf(A);
      return () => faire(A, 'modifierUtilisateur', { ...cles(un), profil: 'Autre' });
    },
  },
  prolongerUtilisateur: {
    table: 'utilisateur',
    preparer: async ({ acteurs: { A } }) => {
      const un = await compteNeuf(A);
      return () => faire(A, 'prolongerUtilisateur', { ...cles(un), dateExpiration: '2090-01-01T00:00:00.000Z' });
    },
  },
  modifierStatutUtilisateur: {
    table: 'utilisateur',
    preparer: async ({ acteurs: { A } }) => {
      const un = await compteNeuf(A);
      return () => faire(A, 'modifierStatutUtilisateur', { ...cles(un), statut: 'INACTIF' });
    },
  },
  assignerRole: { table: 'utilisateur', preparer: creee('assignerRole') },
  retirerRole: {
    table: 'utilisateur',
    preparer: async ({ serveur, acteurs: { A } }) => {
      const roleId = await roleNomme(serveur, 'interventions', 'Client');
      const { id: utilisateurId } = await compteNeuf(A);
      await faire(A, 'assignerRole', { utilisateurId, roleId });
      return () => faire(A, 'retirerRole', { utilisateurId, roleId });
    },
  },
  modifierProfil: {
    table: 'utilisateur',
    preparer: async ({ acteurs: { A } }) => {
      const { id: utilisateurId, version } = await compteNeuf(A);
      return () => faire(A, 'modifierProfil', { utilisateurId, version, telephone: '+33611223344' });
    },
  },
  creerClient: { table: 'utilisateur', preparer: creee('creerClient') },
  // What stands beside the account is of it.
  modifierClient: {
    table: 'utilisateur',
    preparer: async (monde) => {
      const un = await clientNeuf(monde);
      return () => faire(monde.acteurs.S1, 'modifierClient', { ...un, note: 'Attention au chien' });
    },
  },
  inviterClient: {
    table: 'utilisateur',
    preparer: async (monde) => {
      const un = await clientNeuf(monde);
      return () => faire(monde.acteurs.S1, 'inviterClient', { ...un, email: `invite${un.id}@exemple.fr` });
    },
  },
  creerUtilisateurApi: { table: 'utilisateur', preparer: creee('creerUtilisateurApi') },
  modifierUtilisateurApi: {
    table: 'utilisateur',
    preparer: async ({ acteurs: { A } }) => {
      const un = await programmeNeuf(A);
      return () => modifierProgramme(A, un, { nom: 'Autre nom' });
    },
  },
  souscrireOffre: { table: 'souscription', preparer: creee('souscrireOffre') },
  suspendreSouscription: {
    table: 'souscription',
    preparer: async (monde) => {
      const une = await souscrite(monde);
      return () => faire(monde.acteurs.A, 'suspendreSouscription', { ...cles(une), motif: 'Impayé' });
    },
  },
  reprendreSouscription: {
    table: 'souscription',
    preparer: async (monde) => {
      const une = await suspendue(monde);
      return () => faire(monde.acteurs.A, 'reprendreSouscription', cles(une));
    },
  },
  resilierSouscription: {
    table: 'souscription',
    preparer: async (monde) => {
      const une = await souscrite(monde);
      return () => faire(monde.acteurs.A, 'resilierSouscription', cles(une));
    },
  },
  creerOffre: { table: 'offre', preparer: creee('creerOffre') },
  modifierOffre: {
    table: 'offre',
    preparer: async (monde) => {
      const une = await brouillon(monde);
      return () => faire(monde.acteurs.A, 'modifierOffre', { ...cles(une), fraisActivation: '12' });
    },
  },
  activerOffre: {
    table: 'offre',
    preparer: async (monde) => {
      const { id, numeroTest } = await enTest(monde);
      await valider(monde.valideur, numeroTest);
      const une = await courante(monde, id);
      return () => faire(monde.acteurs.A, 'activerOffre', une);
    },
  },
  desactiverOffre: {
    table: 'offre',
    preparer: async (monde) => {
      const { id } = await creerOffreActive(monde);
      const une = await courante(monde, id);
      return () => faire(monde.acteurs.A, 'desactiverOffre', une);
    },
  },
  abandonnerVersionOffre: {
    table: 'offre',
    preparer: async (monde) => {
      const { id } = await creerOffreActive(monde);
      await faire(monde.acteurs.A, 'modifierOffre', { ...(await courante(monde, id)), fraisActivation: '12' });
      const une = await courante(monde, id);
      return () => faire(monde.acteurs.A, 'abandonnerVersionOffre', une);
    },
  },
  definirNumeroTest: { table: 'offre', preparer: creee('definirNumeroTest') },
  validerTest: {
    table: 'offre',
    preparer: async (monde) => {
      const { numeroTest } = await enTest(monde);
      return () => faire(monde.valideur, 'validerTest', { ...cles(numeroTest), resultat: 'REUSSI' });
    },
  },
  // The subscriptions made with it end: they are told too.
  retirerNumeroTest: {
    table: 'souscription',
    preparer: async (monde) => {
      const { numeroTest } = await enTest(monde);
      return () => faire(monde.acteurs.A, 'retirerNumeroTest', cles(numeroTest));
    },
  },
  importerOffres: {
    table: 'offre',
    preparer: async ({ serveur, acteurs: { A } }) => {
      const fichierId = await catalogueDe(serveur, A, ['Suivi,Suivie,non,6,12,20,,,']);
      return () => importerOffres(A, { fichierId });
    },
  },
};

/** By what they write, and why no row of these lists is another for it. */
export const INCHANGEES: readonly string[] = [
  // What is deleted is in no list any more.
  ...['supprimerIntervention', 'supprimerUtilisateur', 'supprimerUtilisateurApi'],
  // What a row refers to has a list, and instants, of its own.
  ...[
    'StatutIntervention',
    'DegreUrgence',
    'ModeleCommentaire',
    'Secteur',
    'Vue',
    'Entite',
    'Role',
    'Application',
    'Page',
  ].flatMap(cud),
  ...['Blacklist', 'Objectif', 'Codification', 'Setting', 'Trace', 'Webhook', 'FonctionApi', 'Eligibilite'].flatMap(
    cud,
  ),
  ...[...cud('Absence'), 'modifierHoraires', 'modifierFicheIntervenant'],
  ...['ajouterPermission', 'modifierPermission', 'retirerPermission', 'affecterPermissionsRole'],
  ...['retirerPermissionsRole', 'affecterPermissionsFonction', 'retirerPermissionsFonction'],
  ...['ajouterPagesApplication', 'retirerPagesApplication', 'modifierCoordonnees', 'essayerWebhook'],
  ...['creerPromotion', 'modifierPromotion', 'activerPromotion', 'desactiverPromotion'],
  // Sessions, passwords, keys, and what one is told, are of an account and not in its row.
  ...['connexion', 'rafraichirSession', 'deconnexion', 'deconnecterPartout', 'demanderReinitialisation'],
  ...['reinitialiserMotDePasse', 'changerMotDePasse', 'creerCleApi', 'revoquerCleApi', 'creerCleAgenda'],
  // What the client thinks of it is beside the intervention, which stays as it is.
  'noterIntervention',
  // What a client asks for is no intervention yet.
  ...['demanderIntervention', 'refuserDemande', 'retirerDemande'],
  ...['revoquerCleAgenda', 'marquerNotificationsLues', 'modifierPreferenceNotification'],
  ...['modifierRegleNotification', 'relancerEnvoi', 'desabonner'],
  // A file is made of what is there.
  ...['exporterInterventions', 'exporterSouscriptions', 'exporterComptes', 'exporterTraces', 'annulerExport'],
];

function cud(concept: string): string[] {
  return ['creer', 'modifier', 'supprimer'].map((verbe) => `${verbe}${concept}`);
}
