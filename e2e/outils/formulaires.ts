// Every edit form of the product: what it sends, how one comes to it, and what was made for it.
import type { Locator, Page } from '@playwright/test';
import { joindrePhoto } from './images.ts';
import { creerOffre, numeroUnique, type Personne } from './offres.ts';

/** What a journey needs of its own: a row of each kind, with every field that it may have. */
export interface Lignes {
  mot: string;
  reference: string;
  applicationId: string;
  compteId: string;
  intervenantId: string;
  clientId: string;
  offre: { id: string; code: string };
  promotionId: string;
  programmeId: string;
  traceId: string;
}

export interface FormulaireDEdition {
  /** The mutation that it would send. */
  mutation: string;
  nom: string;
  page: (lignes: Lignes) => string;
  /** From the page to the form; `retenir` once the page is there: what the form asks for from then on is kept waiting. */
  ouvrir: (page: Page, lignes: Lignes, retenir: () => void) => Promise<Locator>;
  enregistrer?: string;
  /** Of a form that is the page: the operations without which it is not shown, which are not kept waiting. */
  sauf?: RegExp;
}

/** Those that are no form: one gesture, that says what it does. */
export const SANS_FORMULAIRE = [
  'modifierStatutUtilisateur',
  'modifierPreferenceNotification',
  'modifierRegleNotification',
];

async function presser(bouton: Locator, retenir: () => void): Promise<void> {
  await bouton.waitFor();
  retenir();
  await bouton.click();
}
const parSonCrayon =
  (nomDe: (lignes: Lignes) => string | RegExp, titre: RegExp): FormulaireDEdition['ouvrir'] =>
  async (page, lignes, retenir) => {
    const nom = nomDe(lignes);
    await presser(page.getByRole('button', { name: typeof nom === 'string' ? `Modifier « ${nom} »` : nom }), retenir);
    return page.getByRole('dialog', { name: titre });
  };
const parSonBouton =
  (bouton: string, titre: RegExp): FormulaireDEdition['ouvrir'] =>
  async (page, _lignes, retenir) => {
    await presser(page.getByRole('button', { name: bouton, exact: true }), retenir);
    return page.getByRole('dialog', { name: titre });
  };
const parSonMenu =
  (menu: string | RegExp, entree: string, titre: RegExp): FormulaireDEdition['ouvrir'] =>
  async (page, _lignes, retenir) => {
    await page.getByRole('button', { name: menu }).first().click();
    await presser(page.getByRole('menuitem', { name: entree, exact: true }), retenir);
    return page.getByRole('dialog', { name: titre });
  };
const SEUL = () => /^Modifier « /;
const dansLaPage = async (page: Page): Promise<Locator> => page.getByRole('main');

export const FORMULAIRES: readonly FormulaireDEdition[] = [
  {
    mutation: 'modifierIntervention',
    nom: 'une intervention',
    page: ({ reference }) => `/interventions/${reference}`,
    ouvrir: parSonBouton('Modifier', /^Modifier · INT-/),
  },
  {
    mutation: 'planifierIntervention',
    nom: 'le créneau d’une intervention',
    page: ({ reference }) => `/interventions/${reference}?mouvement=deplacer`,
    ouvrir: async (page) => page.getByRole('dialog', { name: /^Déplacer le créneau/ }),
    enregistrer: 'Enregistrer le créneau',
    sauf: /^(VoirIntervention)$/,
  },
  {
    mutation: 'modifierClient',
    nom: 'la fiche d’un client',
    page: ({ clientId }) => `/appel?client=${clientId}`,
    ouvrir: async (page, { mot }, retenir) => {
      await presser(page.getByRole('button', { name: 'Modifier la fiche' }), retenir);
      return page.getByRole('region', { name: `Client ${mot}` });
    },
  },
  {
    mutation: 'modifierVue',
    nom: 'une vue',
    page: () => '/interventions',
    ouvrir: async (page, { mot }, retenir) => {
      await page.getByRole('button', { name: 'Vues', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Gérer vos vues…' }).click();
      await presser(page.getByRole('button', { name: `Modifier « Vue ${mot} »` }), retenir);
      return page.getByRole('dialog', { name: /^Modifier/ });
    },
  },
  {
    mutation: 'modifierAbsence',
    nom: 'une absence',
    page: ({ compteId }) => `/absences?qui=${compteId}`,
    ouvrir: parSonCrayon(SEUL, /^Modifier l’absence/),
  },
  {
    mutation: 'modifierHoraires',
    nom: 'les horaires de l’entreprise',
    page: () => '/horaires',
    ouvrir: parSonCrayon(() => 'L’entreprise', /^Horaires de/),
  },
  {
    mutation: 'modifierFicheIntervenant',
    nom: 'la fiche d’un intervenant',
    page: ({ intervenantId }) => `/comptes/${intervenantId}`,
    ouvrir: parSonBouton('Modifier la fiche', /^Fiche d’intervenant · /),
  },
  {
    mutation: 'modifierCommentaire',
    nom: 'un commentaire',
    page: ({ reference }) => `/interventions/${reference}`,
    ouvrir: async (page, { mot }, retenir) => {
      const commentaire = page.getByRole('article').filter({ hasText: `Clé chez le gardien ${mot}` });
      await presser(commentaire.getByRole('button', { name: 'Modifier ce commentaire' }), retenir);
      // Its text is in the field now, where it no longer filters.
      return page.getByRole('article').filter({ has: page.locator('form') });
    },
  },
  {
    mutation: 'modifierPieceJointe',
    nom: 'une pièce jointe',
    page: ({ reference }) => `/interventions/${reference}`,
    ouvrir: async (page, { mot }, retenir) => {
      await presser(page.getByRole('button', { name: `Modifier : Compteur ${mot}`, exact: true }), retenir);
      return page.getByRole('dialog', { name: 'Modifier la pièce' });
    },
  },
  {
    mutation: 'modifierStatutIntervention',
    nom: 'un statut',
    page: () => '/listes',
    ouvrir: parSonCrayon(() => 'Nouvelle', /^Modifier le statut/),
  },
  {
    mutation: 'modifierDegreUrgence',
    nom: 'un degré d’urgence',
    page: () => '/listes?liste=urgences',
    ouvrir: parSonCrayon(() => 'Normale', /^Modifier le degré/),
  },
  {
    mutation: 'modifierSecteur',
    nom: 'un secteur',
    page: () => '/listes?liste=secteurs',
    ouvrir: parSonCrayon(({ mot }) => `Secteur ${mot}`, /^Modifier le secteur/),
  },
  {
    mutation: 'modifierModeleCommentaire',
    nom: 'un modèle de commentaire',
    page: () => '/listes?liste=modeles',
    ouvrir: parSonCrayon(({ mot }) => `Rappel ${mot}`, /^Modifier le modèle/),
  },
  {
    mutation: 'modifierApplication',
    nom: 'une application',
    page: ({ mot }) => `/applications?q=${mot}`,
    ouvrir: parSonCrayon(({ mot }) => `Application ${mot}`, /^Modifier l’application/),
  },
  {
    mutation: 'modifierPage',
    nom: 'une page',
    page: ({ applicationId }) => `/applications/${applicationId}`,
    ouvrir: parSonCrayon(({ mot }) => `Page ${mot}`, /^Modifier la page/),
  },
  {
    mutation: 'modifierRole',
    nom: 'un rôle',
    page: ({ applicationId }) => `/roles?application=${applicationId}`,
    ouvrir: parSonMenu(/^Actions sur le rôle/, 'Renommer, décrire, page d’accueil…', /^Le rôle/),
  },
  {
    mutation: 'modifierPermission',
    nom: 'une permission',
    page: ({ mot }) => `/fonctions?voir=permissions&q=${mot.toUpperCase()}`,
    ouvrir: parSonCrayon(({ mot }) => `SIGNER_${mot.toUpperCase()}`, /^La permission/),
  },
  {
    mutation: 'modifierFonctionApi',
    nom: 'une fonction',
    page: ({ mot }) => `/fonctions?q=signer${mot}`,
    ouvrir: parSonCrayon(({ mot }) => `signer${mot}`, /^La fonction/),
  },
  {
    mutation: 'modifierUtilisateur',
    nom: 'un compte',
    page: ({ compteId }) => `/comptes/${compteId}/modifier`,
    ouvrir: dansLaPage,
    sauf: /^(Utilisateur|RolesAChoisir)$/,
  },
  {
    mutation: 'modifierEntite',
    nom: 'une entité',
    page: ({ mot }) => `/entites?q=${mot}`,
    ouvrir: parSonCrayon(({ mot }) => `Entité ${mot}`, /^Modifier l’entité/),
  },
  {
    mutation: 'modifierBlacklist',
    nom: 'un numéro bloqué',
    page: ({ mot }) => `/blacklist?q=${mot}`,
    ouvrir: parSonCrayon(SEUL, /^Modifier l’entrée/),
  },
  {
    mutation: 'modifierCodification',
    nom: 'une codification',
    page: ({ mot }) => `/codifications?q=${mot.toUpperCase()}`,
    ouvrir: parSonCrayon(({ mot }) => `Relance ${mot}`, /^Modifier la codification/),
  },
  {
    mutation: 'modifierWebhook',
    nom: 'un webhook',
    page: () => '/webhooks',
    ouvrir: parSonCrayon(({ mot }) => `Webhook ${mot}`, /^Modifier le webhook/),
  },
  {
    mutation: 'modifierSetting',
    nom: 'un paramètre',
    page: ({ compteId }) => `/parametres?compte=${compteId}`,
    ouvrir: parSonCrayon(SEUL, /^Modifier le paramètre/),
  },
  {
    mutation: 'modifierCoordonnees',
    nom: 'les coordonnées de l’entreprise',
    page: () => '/coordonnees',
    ouvrir: dansLaPage,
    sauf: /^Coordonnees$/,
  },
  {
    mutation: 'modifierObjectif',
    nom: 'un objectif',
    page: ({ mot }) => `/objectifs?q=${mot}`,
    ouvrir: parSonCrayon(SEUL, /^Modifier l’objectif/),
  },
  {
    mutation: 'modifierObjectif',
    nom: 'l’avancement d’un objectif',
    page: ({ mot }) => `/objectifs?q=${mot}`,
    ouvrir: async (page, _lignes, retenir) => {
      await presser(page.getByRole('button', { name: /^Mettre à jour l’avancement/ }), retenir);
      return page.getByRole('dialog', { name: /^Mettre à jour l’avancement/ });
    },
  },
  {
    mutation: 'modifierOffre',
    nom: 'la fiche d’une offre',
    page: ({ offre }) => `/offres/${offre.code}`,
    ouvrir: parSonBouton('Modifier la fiche', /^Modifier la fiche/),
  },
  {
    mutation: 'modifierOffre',
    nom: 'les termes d’une offre',
    page: ({ offre }) => `/offres/${offre.code}/termes`,
    ouvrir: dansLaPage,
    sauf: /^Offre$/,
  },
  {
    mutation: 'modifierPromotion',
    nom: 'une promotion',
    page: ({ promotionId }) => `/promotions/${promotionId}`,
    ouvrir: dansLaPage,
    sauf: /^Promotion$/,
  },
  {
    mutation: 'modifierEligibilite',
    nom: 'une éligibilité',
    page: ({ offre }) => `/eligibilites?offre=${offre.id}`,
    ouvrir: async (page, _lignes, retenir) => {
      await presser(page.getByRole('button', { name: SEUL() }), retenir);
      return page.getByRole('form', { name: 'Modifier l’éligibilité' });
    },
  },
  {
    mutation: 'modifierUtilisateurApi',
    nom: 'un programme',
    page: ({ programmeId }) => `/comptes-api/${programmeId}`,
    ouvrir: parSonMenu('Actions', 'Modifier le programme', /^Modifier le programme/),
  },
  {
    mutation: 'modifierUtilisateurApi',
    nom: 'les rôles d’un programme',
    page: ({ programmeId }) => `/comptes-api/${programmeId}`,
    ouvrir: parSonMenu('Actions', 'Changer les rôles', /^Changer les rôles/),
  },
  {
    mutation: 'modifierTrace',
    nom: 'une entrée de la trace',
    page: ({ traceId }) => `/traces/${traceId}`,
    ouvrir: parSonBouton('Modifier', /^Modifier l’entrée/),
  },
  {
    mutation: 'modifierProfil',
    nom: 'son profil',
    page: () => '/profil',
    ouvrir: async (page) => page.getByRole('region', { name: 'Identité et préférences' }),
    sauf: /$^/,
  },
];

interface Annuaire {
  consulterAnnuaire: { items: { id: string }[] };
}

/** A row of each kind, each field filled in, made by whoever will open the forms. */
export async function preparer(personne: Personne, mot: string): Promise<Lignes> {
  const MOT = mot.toUpperCase();
  const lire = <D>(query: string) => personne.executer<D>(query);
  const creer = async (fonction: string, input: Record<string, unknown>, quoi: string) => {
    const recu = await personne.muter<Record<string, { id: string; version: number }>>(
      fonction,
      input,
      `${quoi} { id version }`,
    );
    return recu[quoi] as { id: string; version: number };
  };
  const premier = async (type: string) =>
    (await lire<Annuaire>(`{ consulterAnnuaire(type: ${type}, perPage: 1) { items { id } } }`)).consulterAnnuaire
      .items[0]?.id;
  const { consulterDegreUrgence } = await lire<{
    consulterDegreUrgence: { items: { id: string; libelle: { fr: string } }[] };
  }>('{ consulterDegreUrgence(perPage: 20) { items { id libelle { fr } } } }');
  // Not the first of the list: a list that comes late must not choose for its reader.
  const urgenceId = consulterDegreUrgence.items.find(({ libelle }) => libelle.fr === 'Normale')?.id;
  const demain = new Date(Date.now() + 86_400_000).toISOString();

  const { intervention } = await personne.muter<{
    intervention: { id: string; version: number; reference: string };
  }>(
    'creerIntervention',
    {
      ...{ clientId: await premier('CLIENT'), urgenceId, titre: `Fuite ${mot}`, adresse: '3 quai Tilsitt, Lyon' },
      ...{ codePostal: '69002', datePrevue: demain, description: 'Deux lignes,\r\nécrites ailleurs.' },
    },
    'intervention { id version reference }',
  );
  await creer(
    'planifierIntervention',
    {
      ...{ id: intervention.id, version: intervention.version, debut: demain, dureeMinutes: 45 },
      ...{ intervenantId: await premier('INTERVENANT'), derogation: 'Essai' },
    },
    'intervention',
  );
  await creer(
    'ajouterCommentaire',
    { interventionId: intervention.id, texte: `Clé chez le gardien ${mot}` },
    'commentaire',
  );
  await joindrePhoto(personne, intervention.id, `Compteur ${mot}`);
  await creer(
    'creerModeleCommentaire',
    {
      titre: `Rappel ${mot}`,
      texteFr: 'Deux lignes,\r\nécrites ailleurs.',
      texteEn: 'Two lines,\nof elsewhere.',
      interne: true,
    },
    'modeleCommentaire',
  );
  const secteur = await creer(
    'creerSecteur',
    { nom: `Secteur ${mot}`, prefixes: ['690', '69100'], couleur: '#2F9E44' },
    'secteur',
  );
  const intervenantId = (await premier('INTERVENANT')) ?? '';
  const { voirUtilisateur } = await lire<{ voirUtilisateur: { ficheIntervenant: { version: number } | null } }>(
    `{ voirUtilisateur(id: "${intervenantId}") { ficheIntervenant { version } } }`,
  );
  await creer(
    'modifierFicheIntervenant',
    {
      ...{ utilisateurId: intervenantId, version: voirUtilisateur.ficheIntervenant?.version ?? 0 },
      ...{ secteurIds: [secteur.id], codePostalBase: 'B-1000', couleur: '#2F9E44' },
    },
    'fiche',
  );
  const client = await creer('creerClient', { nom: `Client ${mot}`, telephone: numeroUnique() }, 'client');
  await creer('creerVue', { page: '/interventions', nom: `Vue ${mot}`, parametres: 'vue=toutes' }, 'vue');
  const application = await creer('creerApplication', { nom: `Application ${mot}`, couleur: '#1C7ED6' }, 'application');
  const fonction = await creer(
    'creerFonctionApi',
    { applicationId: application.id, nomFonction: `signer${mot}`, description: 'Signer', mode: 'TOUTES' },
    'fonction',
  );
  const page = await creer(
    'creerPage',
    { nom: `Page ${mot}`, lien: `/page-${mot}`, applicationId: application.id, fonctionId: fonction.id },
    'page',
  );
  const role = await creer(
    'creerRole',
    { applicationId: application.id, nom: `Rôle ${mot}`, pageAccueilId: page.id },
    'role',
  );
  await creer('ajouterPermission', { nom: `SIGNER_${MOT}`, description: 'Signer' }, 'permission');
  const entite = await creer('creerEntite', { nom: `Entité ${mot}`, code: MOT, email: `${mot}@exemple.fr` }, 'entite');
  const fin = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const compte = await creer(
    'creerUtilisateur',
    {
      ...{ nom: `Compte ${mot}`, prenom: 'Zoé', login: `z.${mot}`, email: `z.${mot}@exemple.fr`, profil: 'Essai' },
      ...{ entiteId: entite.id, langue: 'EN', dateExpiration: fin, roles: [{ roleId: role.id, dateFin: demain }] },
    },
    'utilisateur',
  );
  await creer(
    'creerAbsence',
    {
      ...{ utilisateurId: compte.id, type: 'FORMATION', motif: `Habilitation ${mot}` },
      ...{ debut: '2095-01-04T09:12:00.000Z', fin: '2095-01-06T16:45:00.000Z' },
    },
    'absence',
  );
  const codification = await creer(
    'creerCodification',
    { libelle: `Relance ${mot}`, param: `RELANCE_${MOT}`, description: 'Par lettre' },
    'codification',
  );
  await creer('creerSetting', { utilisateurId: compte.id, codificationId: codification.id }, 'setting');
  await creer('creerBlacklist', { numero: numeroUnique(), nom: `Démarcheur ${mot}`, structure: 'Agence' }, 'blacklist');
  await creer(
    'creerObjectif',
    {
      ...{ titre: `Objectif ${mot}`, type: 'Ventes', utilisateurId: compte.id, periode: '2027.01-2027.03' },
      ...{ dateDebut: '2027-01-04T09:12:00.000Z', dateFin: '2027-03-30T17:45:00.000Z' },
      ...{ progression: 0.3333, valeur: '1234.5', description: 'Trimestre', statut: 'ABANDONNE' },
    },
    'objectif',
  );
  const offre = await creerOffre(personne, `FORM-${MOT}`, {
    ...{ fournisseur: 'AccordEnergie', reglementee: true, descriptionFr: 'Simple', engagementMois: 12 },
    ...{ fraisActivation: '12.5', valideDu: '2027-01-01T11:30:00.000Z', valideAu: '2027-12-31T22:15:00.000Z' },
  });
  const promotion = await creer(
    'creerPromotion',
    {
      ...{
        code: `PROMO-${MOT}`,
        nom: { fr: `Promo ${mot}`, en: `Promo ${mot}` },
        action: 'POURCENTAGE',
        valeur: '7.25',
      },
      ...{ duree: 'PERIODES', periodes: 3, offreIds: [offre.id], priorite: 12, limiteGlobale: 40 },
      ...{ debut: '2027-01-01T11:30:00.000Z', fin: '2027-02-01T08:20:00.000Z' },
    },
    'promotion',
  );
  await creer(
    'creerEligibilite',
    {
      offreId: offre.id,
      criteres: [
        { attribut: 'entite', operateur: 'PARMI', valeurs: [MOT] },
        { attribut: 'puissance', operateur: 'ENTRE', valeurs: ['6', '12'] },
      ],
    },
    'eligibilite',
  );
  const programme = await creer(
    'creerUtilisateurApi',
    { nom: `Programme ${mot}`, login: `p-${mot}`, description: 'Essai', dateExpiration: fin },
    'utilisateurApi',
  );
  const adresse = 'https://exemple.fr/driven';
  await creer(
    'creerWebhook',
    { nom: `Webhook ${mot}`, adresse, evenements: ['PLANIFIEE'], programmeId: programme.id },
    'webhook',
  );
  const trace = await creer('creerTrace', { action: `note${mot}`, detail: 'À la main', code: 'E1' }, 'trace');
  return {
    ...{
      mot,
      reference: intervention.reference,
      applicationId: application.id,
      clientId: client.id,
      compteId: compte.id,
      intervenantId,
    },
    ...{ offre, promotionId: promotion.id, programmeId: programme.id, traceId: trace.id },
  };
}
