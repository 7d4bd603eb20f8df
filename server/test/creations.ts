import type { Acteur, Acteurs, Nom } from './acteurs.ts';
import { type Executant, muter } from './appels.ts';
import { applicationDe, compteNeuf, roleNomme } from './comptes.ts';
import { sansExport } from './exports.ts';
import { creerIntervention, interventionA } from './interventions.ts';
import { DU_DOCUMENT } from './objectifs.ts';
import { type Catalogue, creerOffre, creerOffreActive, NUMERO_C2, TARIFS } from './offres.ts';
import { fichierDePiece } from './pieces.ts';
import { programmeNeuf } from './programmes.ts';
import type { ServeurDeTest } from './serveur.ts';

export interface Monde extends Catalogue {
  serveur: ServeurDeTest;
}
type Champs = Record<string, unknown>;
export interface Demande {
  /** Absent: somebody who is not connected. */
  par?: Acteur;
  input: Champs;
  /** The table whose rows it adds to; absent: it only changes what is there. */
  table?: string;
}

let rang = 0;
/** Later than any slot that is given. */
const UNE_ABSENCE = { debut: '2095-02-01T07:00:00.000Z', fin: '2095-02-03T17:00:00.000Z' };
const unNom = () => `Essai ${++rang}`;
const unCode = () => `ESSAI_${++rang}`;

/** What a mutation made, read as the id of the object of its answer. */
async function faire(qui: Executant, fonction: string, objet: string, input: Champs): Promise<string> {
  const { rendu, errors } = await muter<Record<string, { id: string }>>(qui, fonction, input, `${objet} { id }`);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return rendu[objet]?.id as string;
}

const applicationNeuve = ({ A }: Acteurs) =>
  faire(A, 'creerApplication', 'application', { nom: unNom(), couleur: '#1C7ED6' });
const pageNeuve = ({ A }: Acteurs) => faire(A, 'creerPage', 'page', { nom: unNom(), lien: `/essai/${++rang}` });
const permissionNeuve = ({ A }: Acteurs) => faire(A, 'ajouterPermission', 'permission', { nom: unCode() });
const codificationNeuve = ({ A }: Acteurs) =>
  faire(A, 'creerCodification', 'codification', { libelle: unNom(), param: unCode() });
const offreNeuve = async ({ A }: Acteurs) => (await creerOffre(A)).rendu.offre.id;
const bilingue = () => ({ fr: unNom(), en: unNom() });

/** Of a list that nothing else in this base exports at the time. */
async function exportDe({ serveur, acteurs }: Monde, qui: Nom): Promise<Demande> {
  await sansExport(serveur, acteurs[qui]);
  const input = { filtre: { recherche: unNom() }, colonnes: null, langue: 'FR' };
  return { par: acteurs[qui], table: 'exportation', input };
}

/** An input that each creating mutation takes, new at every call, and who may send it. */
export const CREATIONS: Record<string, (monde: Monde) => Promise<Demande> | Demande> = {
  affecterPermissionsFonction: async ({ acteurs }) => {
    const applicationId = await applicationNeuve(acteurs);
    const input = { applicationId, nomFonction: `essai${++rang}` };
    const fonctionId = await faire(acteurs.A, 'creerFonctionApi', 'fonction', input);
    const permissionIds = [await permissionNeuve(acteurs)];
    return { par: acteurs.A, table: 'fonction_permission', input: { fonctionId, permissionIds } };
  },
  affecterPermissionsRole: async ({ acteurs }) => {
    const applicationId = await applicationNeuve(acteurs);
    const roleId = await faire(acteurs.A, 'creerRole', 'role', { applicationId, nom: unNom() });
    const permissionIds = [await permissionNeuve(acteurs)];
    return { par: acteurs.A, table: 'role_permission', input: { roleId, permissionIds } };
  },
  ajouterCommentaire: async ({ acteurs: { S1, C1 } }) => {
    const { id } = await creerIntervention(S1, C1);
    return { par: C1, table: 'commentaire', input: { interventionId: id, texte: unNom() } };
  },
  ajouterPagesApplication: async ({ acteurs }) => ({
    par: acteurs.A,
    input: { applicationId: await applicationNeuve(acteurs), pageIds: [await pageNeuve(acteurs)] },
  }),
  ajouterPieceJointe: async ({ serveur, acteurs: { S1, C1 } }) => {
    const { id } = await creerIntervention(S1, C1);
    const fichierId = await fichierDePiece(serveur, S1);
    return { par: S1, table: 'piece_jointe', input: { interventionId: id, fichierId, legende: unNom() } };
  },
  ajouterPermission: ({ acteurs }) => ({ par: acteurs.A, table: 'permission', input: { nom: unCode() } }),
  assignerRole: async ({ serveur, acteurs }) => ({
    par: acteurs.A,
    table: 'utilisateur_role',
    input: {
      utilisateurId: (await compteNeuf(acteurs.A)).id,
      roleId: await roleNomme(serveur, 'interventions', 'Client'),
    },
  }),
  contesterIntervention: async ({ acteurs }) => {
    const { id } = await interventionA('REALISEE', acteurs);
    return { par: acteurs.C1, table: 'commentaire', input: { id, texte: unNom() } };
  },
  creerAbsence: ({ acteurs }) => ({
    par: acteurs.S1,
    table: 'absence',
    input: { type: 'FORMATION', utilisateurId: acteurs.S1.id, ...UNE_ABSENCE, motif: unNom() },
  }),
  creerApplication: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'application',
    input: { nom: unNom(), couleur: '#1C7ED6' },
  }),
  creerBlacklist: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'blacklist',
    input: { numero: `+3361199${String(++rang).padStart(4, '0')}` },
  }),
  creerCleApi: async ({ acteurs }) => ({
    par: acteurs.A,
    table: 'cle_api',
    input: { utilisateurApiId: (await programmeNeuf(acteurs.A)).id, libelle: unNom() },
  }),
  creerClient: ({ acteurs }) => ({
    par: acteurs.S1,
    table: 'utilisateur',
    input: { nom: unNom(), telephone: `+3368811${String(++rang).padStart(4, '0')}` },
  }),
  creerCodification: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'codification',
    input: { libelle: unNom(), param: unCode() },
  }),
  creerDegreUrgence: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'degre_urgence',
    input: { libelle: bilingue(), niveau: ++rang, delaiHeures: 2, couleur: '#7048E8' },
  }),
  creerEligibilite: async ({ acteurs }) => ({
    par: acteurs.A,
    table: 'eligibilite',
    input: {
      offreId: await offreNeuve(acteurs),
      criteres: [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] }],
    },
  }),
  creerEntite: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'entite',
    input: { nom: unNom(), code: unCode() },
  }),
  creerFonctionApi: async ({ acteurs }) => ({
    par: acteurs.A,
    table: 'fonction_api',
    input: { applicationId: await applicationNeuve(acteurs), nomFonction: `essai${++rang}` },
  }),
  creerIntervention: async ({ acteurs: { S1, C1 } }) => {
    const { data } = await S1.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
      '{ consulterDegreUrgence { items { id } } }',
    );
    const urgenceId = data.consulterDegreUrgence.items[0]?.id;
    const input = { clientId: C1.id, titre: unNom(), adresse: '3 rue des Lilas, Nantes', urgenceId };
    return { par: S1, table: 'intervention', input };
  },
  exporterInterventions: (monde) => exportDe(monde, 'S1'),
  exporterSouscriptions: (monde) => exportDe(monde, 'S2'),
  exporterComptes: (monde) => exportDe(monde, 'A'),
  exporterTraces: (monde) => exportDe(monde, 'A'),
  creerVue: ({ acteurs }) => ({
    par: acteurs.S1,
    table: 'vue',
    input: { page: '/interventions', nom: unNom(), parametres: 'vue=toutes' },
  }),
  noterIntervention: async ({ acteurs }) => {
    const { id } = await interventionA('REALISEE', acteurs);
    return { par: acteurs.C1, table: 'avis', input: { interventionId: id, note: 4, texte: unNom() } };
  },
  demanderIntervention: ({ acteurs }) => ({
    par: acteurs.C1,
    table: 'demande',
    input: { titre: unNom(), adresse: '3 rue des Lilas, Nantes', disponibilites: 'Le matin' },
  }),
  creerModeleCommentaire: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'modele_commentaire',
    input: { titre: unNom(), texteFr: 'Bonjour', texteEn: 'Hello' },
  }),
  creerObjectif: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'objectif',
    input: { ...DU_DOCUMENT, titre: unNom(), utilisateurId: acteurs.S1.id },
  }),
  creerOffre: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'offre',
    input: { code: `ESSAI-${++rang}`, nom: bilingue(), tarifs: TARIFS },
  }),
  creerPage: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'page',
    input: { nom: unNom(), lien: `/essai/${++rang}` },
  }),
  creerPromotion: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'promotion',
    input: { code: `ESSAI-${++rang}`, nom: bilingue(), action: 'POURCENTAGE', valeur: '10' },
  }),
  creerRole: async ({ serveur, acteurs }) => ({
    par: acteurs.A,
    table: 'role',
    input: { applicationId: await applicationDe(serveur, 'interventions'), nom: unNom() },
  }),
  creerSecteur: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'secteur',
    input: { nom: unNom(), prefixes: ['69'], couleur: '#7048E8' },
  }),
  creerSetting: async ({ acteurs }) => ({
    par: acteurs.A,
    table: 'setting',
    input: { codificationId: await codificationNeuve(acteurs), utilisateurId: acteurs.S1.id },
  }),
  creerStatutIntervention: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'statut_intervention',
    input: { etape: 'EN_COURS', libelle: bilingue(), couleur: '#7048E8' },
  }),
  creerTrace: ({ acteurs }) => ({ par: acteurs.A, input: { action: unNom() } }),
  creerUtilisateur: ({ acteurs }) => {
    const login = `essai${++rang}`;
    const input = { nom: 'Essai', prenom: 'Un', login, email: `${login}@exemple.fr` };
    return { par: acteurs.A, table: 'utilisateur', input };
  },
  creerUtilisateurApi: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'utilisateur',
    input: { nom: unNom(), login: `essai${++rang}` },
  }),
  creerWebhook: ({ acteurs }) => ({
    par: acteurs.A,
    table: 'webhook',
    input: {
      ...{ nom: unNom(), adresse: 'https://exemple.fr/driven', evenements: ['PLANIFIEE'] },
      programmeId: acteurs.P.id,
    },
  }),
  definirNumeroTest: async ({ acteurs }) => ({
    par: acteurs.A,
    table: 'numero_test',
    input: { offreId: await offreNeuve(acteurs), numero: NUMERO_C2 },
  }),
  demanderReinitialisation: () => ({ input: { identifiant: ['s1', 's2', 't1', 't2'][++rang % 4] } }),
  souscrireOffre: async (monde) => ({
    par: monde.acteurs.C1,
    table: 'souscription',
    input: { offreId: (await creerOffreActive(monde)).id, puissance: 6 },
  }),
};
