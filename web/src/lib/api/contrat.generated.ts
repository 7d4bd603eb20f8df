// Produit par « pnpm codegen ». The limits of the API’s inputs: a text’s `longueur` in characters, a number’s bounds.

export const ADRESSE_CLIENT = {
  adresse: { longueur: 300, requis: true },
  codePostal: { longueur: 12, requis: false },
  libelle: { longueur: 50, requis: false },
} as const;
export const AJOUTER_COMMENTAIRE = {
  texte: { longueur: 5000, requis: true },
} as const;
export const AJOUTER_PERMISSION = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const AJOUTER_PIECE_JOINTE = {
  legende: { longueur: 200, requis: false },
} as const;
export const ANNULER_INTERVENTION = {
  motif: { longueur: 1000, requis: true },
} as const;
export const BESOIN = {
  codePostal: { longueur: 12, requis: false },
  kwhParAn: { min: 0, max: 10000000 },
  pourcentCreuses: { min: 0, max: 100 },
  puissance: { min: 1, max: 250 },
} as const;
export const CHANGER_MOT_DE_PASSE = {
  motDePasseActuel: { longueur: 1024, requis: true },
  nouveauMotDePasse: { longueur: 1024, requis: false },
} as const;
export const CHANGER_STATUT_INTERVENTION = {
  motif: { longueur: 1000, requis: false },
  pieceManquante: { longueur: 500, requis: false },
  rapport: { longueur: 10000, requis: false },
} as const;
export const CLOTURER_INTERVENTION = {
  reponseContestation: { longueur: 5000, requis: false },
} as const;
export const COLONNE_IMPORT = {
  colonne: { longueur: 200, requis: true },
} as const;
export const CONNEXION = {
  identifiant: { longueur: 200, requis: true },
  jetonIdentite: { longueur: 16000, requis: true },
  motDePasse: { longueur: 1024, requis: true },
  nonce: { longueur: 200, requis: true },
} as const;
export const CONTESTER_INTERVENTION = {
  texte: { longueur: 5000, requis: true },
} as const;
export const CREER_ABSENCE = {
  motif: { longueur: 300, requis: false },
} as const;
export const CREER_APPLICATION = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const CREER_BLACKLIST = {
  nom: { longueur: 150, requis: false },
  numero: { longueur: 1000, requis: true },
  structure: { longueur: 150, requis: false },
} as const;
export const CREER_CLE_API = {
  libelle: { longueur: 100, requis: true },
} as const;
export const CREER_CLIENT = {
  adresse: { longueur: 300, requis: false },
  codePostal: { longueur: 12, requis: false },
  email: { longueur: 200, requis: false },
  nom: { longueur: 100, requis: true },
  prenom: { longueur: 100, requis: false },
  telephone: { longueur: 1000, requis: true },
} as const;
export const CREER_CODIFICATION = {
  description: { longueur: 1000, requis: false },
  libelle: { longueur: 150, requis: true },
} as const;
export const CREER_DEGRE_URGENCE = {
  delaiHeures: { min: 1, max: 8760 },
  niveau: { min: 1, max: 100 },
} as const;
export const CREER_ELIGIBILITE = {
  libelle: { longueur: 150, requis: false },
} as const;
export const CREER_ENTITE = {
  code: { longueur: 50, requis: true },
  email: { longueur: 200, requis: false },
  nom: { longueur: 150, requis: true },
} as const;
export const CREER_FONCTION_API = {
  description: { longueur: 500, requis: false },
  nomFonction: { longueur: 100, requis: true },
} as const;
export const CREER_INTERVENTION = {
  adresse: { longueur: 300, requis: true },
  codePostal: { longueur: 12, requis: false },
  description: { longueur: 5000, requis: false },
  motifPasse: { longueur: 1000, requis: false },
  titre: { longueur: 200, requis: true },
} as const;
export const CREER_MODELE_COMMENTAIRE = {
  texteEn: { longueur: 2000, requis: true },
  texteFr: { longueur: 2000, requis: true },
  titre: { longueur: 80, requis: true },
} as const;
export const CREER_OBJECTIF = {
  description: { longueur: 2000, requis: false },
  titre: { longueur: 200, requis: true },
  type: { longueur: 100, requis: true },
} as const;
export const CREER_OFFRE = {
  descriptionEn: { longueur: 2000, requis: false },
  descriptionFr: { longueur: 2000, requis: false },
  engagementMois: { min: 0, max: 60 },
  fournisseur: { longueur: 100, requis: false },
} as const;
export const CREER_PAGE = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
  nomEn: { longueur: 100, requis: false },
  ordre: { min: 0, max: 100000 },
} as const;
export const CREER_PROMOTION = {
  priorite: { min: 0, max: 1000 },
} as const;
export const CREER_ROLE = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const CREER_SECTEUR = {
  nom: { longueur: 80, requis: true },
} as const;
export const CREER_STATUT_INTERVENTION = {
  ordre: { min: 0, max: 10000 },
} as const;
export const CREER_TRACE = {
  action: { longueur: 100, requis: true },
  code: { longueur: 60, requis: false },
  codeSql: { longueur: 2000, requis: false },
  detail: { longueur: 2000, requis: false },
  endPoint: { longueur: 300, requis: false },
  param: { longueur: 1000, requis: false },
} as const;
export const CREER_UTILISATEUR = {
  email: { longueur: 200, requis: true },
  login: { longueur: 100, requis: true },
  nom: { longueur: 100, requis: true },
  prenom: { longueur: 100, requis: true },
  profil: { longueur: 100, requis: false },
  telephone: { longueur: 30, requis: false },
} as const;
export const CREER_UTILISATEUR_API = {
  cleLibelle: { longueur: 100, requis: true },
  description: { longueur: 100, requis: false },
  login: { longueur: 100, requis: true },
  nom: { longueur: 100, requis: true },
} as const;
export const CREER_VUE = {
  nom: { longueur: 80, requis: true },
  page: { longueur: 100, requis: true },
  parametres: { longueur: 2000, requis: false },
} as const;
export const CREER_WEBHOOK = {
  adresse: { longueur: 500, requis: true },
  nom: { longueur: 100, requis: true },
} as const;
export const CRENEAU = {
  derogation: { longueur: 1000, requis: false },
  dureeMinutes: { min: 5, max: 1440 },
} as const;
export const DEFINIR_NUMERO_TEST = {
  numero: { longueur: 40, requis: true },
} as const;
export const DEMANDER_INTERVENTION = {
  adresse: { longueur: 300, requis: true },
  codePostal: { longueur: 12, requis: false },
  description: { longueur: 4000, requis: false },
  disponibilites: { longueur: 500, requis: false },
  titre: { longueur: 200, requis: true },
} as const;
export const DEMANDER_REINITIALISATION = {
  identifiant: { longueur: 200, requis: true },
} as const;
export const DESABONNER = {
  jeton: { longueur: 200, requis: false },
} as const;
export const ESTIMER_ELIGIBILITE = {
  codePostal: { longueur: 12, requis: false },
  puissance: { min: 1, max: 250 },
} as const;
export const EXAMINER_CRENEAU = {
  dureeMinutes: { min: 5, max: 1440 },
} as const;
export const FILTRE_RAPPORT = {
  cle: { longueur: 1000, requis: false },
} as const;
export const IMPORTER_INTERVENTIONS = {
  formatDate: { longueur: 60, requis: true },
  fuseau: { longueur: 60, requis: true },
  ligne: { min: 1, max: 10000000 },
  source: { longueur: 40, requis: true },
} as const;
export const IMPORTER_OFFRES = {
  rang: { min: 1, max: 10000000 },
} as const;
export const INTERVENTION_FILTRE = {
  recherche: { longueur: 100, requis: false },
} as const;
export const INVITER_CLIENT = {
  email: { longueur: 200, requis: true },
} as const;
export const MODIFIER_ABSENCE = {
  motif: { longueur: 300, requis: false },
} as const;
export const MODIFIER_APPLICATION = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const MODIFIER_BLACKLIST = {
  nom: { longueur: 150, requis: false },
  numero: { longueur: 1000, requis: true },
  structure: { longueur: 150, requis: false },
} as const;
export const MODIFIER_CLIENT = {
  nom: { longueur: 100, requis: true },
  note: { longueur: 1000, requis: false },
  prenom: { longueur: 100, requis: false },
} as const;
export const MODIFIER_CODIFICATION = {
  description: { longueur: 1000, requis: false },
  libelle: { longueur: 150, requis: true },
} as const;
export const MODIFIER_COMMENTAIRE = {
  texte: { longueur: 5000, requis: true },
} as const;
export const MODIFIER_COORDONNEES = {
  adresse: { longueur: 300, requis: false },
  email: { longueur: 200, requis: false },
  nom: { longueur: 150, requis: false },
  telephone: { longueur: 1000, requis: false },
} as const;
export const MODIFIER_DEGRE_URGENCE = {
  delaiHeures: { min: 1, max: 8760 },
  niveau: { min: 1, max: 100 },
} as const;
export const MODIFIER_ELIGIBILITE = {
  libelle: { longueur: 150, requis: false },
} as const;
export const MODIFIER_ENTITE = {
  code: { longueur: 50, requis: true },
  email: { longueur: 200, requis: false },
  nom: { longueur: 150, requis: true },
} as const;
export const MODIFIER_FICHE_INTERVENANT = {
  codePostalBase: { longueur: 12, requis: false },
} as const;
export const MODIFIER_FONCTION_API = {
  description: { longueur: 500, requis: false },
  nomFonction: { longueur: 100, requis: true },
} as const;
export const MODIFIER_INTERVENTION = {
  adresse: { longueur: 300, requis: true },
  codePostal: { longueur: 12, requis: false },
  description: { longueur: 5000, requis: false },
  minutes: { min: 1, max: 100000 },
  motifPasse: { longueur: 1000, requis: false },
  rapport: { longueur: 10000, requis: true },
  titre: { longueur: 200, requis: true },
} as const;
export const MODIFIER_MODELE_COMMENTAIRE = {
  ordre: { min: 0, max: 10000 },
  texteEn: { longueur: 2000, requis: true },
  texteFr: { longueur: 2000, requis: true },
  titre: { longueur: 80, requis: true },
} as const;
export const MODIFIER_OBJECTIF = {
  description: { longueur: 2000, requis: false },
  titre: { longueur: 200, requis: true },
  type: { longueur: 100, requis: true },
} as const;
export const MODIFIER_OFFRE = {
  descriptionEn: { longueur: 2000, requis: false },
  descriptionFr: { longueur: 2000, requis: false },
  engagementMois: { min: 0, max: 60 },
  fournisseur: { longueur: 100, requis: false },
} as const;
export const MODIFIER_PAGE = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
  nomEn: { longueur: 100, requis: false },
  ordre: { min: 0, max: 100000 },
} as const;
export const MODIFIER_PERMISSION = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const MODIFIER_PIECE_JOINTE = {
  legende: { longueur: 200, requis: false },
} as const;
export const MODIFIER_PROFIL = {
  email: { longueur: 200, requis: true },
  motDePasseActuel: { longueur: 1024, requis: true },
  nom: { longueur: 100, requis: true },
  prenom: { longueur: 100, requis: true },
  telephone: { longueur: 30, requis: false },
} as const;
export const MODIFIER_PROMOTION = {
  priorite: { min: 0, max: 1000 },
} as const;
export const MODIFIER_ROLE = {
  description: { longueur: 500, requis: false },
  nom: { longueur: 100, requis: true },
} as const;
export const MODIFIER_SECTEUR = {
  nom: { longueur: 80, requis: true },
} as const;
export const MODIFIER_STATUT_INTERVENTION = {
  ordre: { min: 0, max: 10000 },
} as const;
export const MODIFIER_TRACE = {
  action: { longueur: 100, requis: true },
  code: { longueur: 60, requis: false },
  codeSql: { longueur: 2000, requis: false },
  detail: { longueur: 2000, requis: false },
  endPoint: { longueur: 300, requis: false },
  param: { longueur: 1000, requis: false },
} as const;
export const MODIFIER_UTILISATEUR = {
  email: { longueur: 200, requis: true },
  login: { longueur: 100, requis: true },
  nom: { longueur: 100, requis: true },
  prenom: { longueur: 100, requis: true },
  profil: { longueur: 100, requis: false },
  telephone: { longueur: 30, requis: false },
} as const;
export const MODIFIER_UTILISATEUR_API = {
  description: { longueur: 100, requis: false },
  login: { longueur: 100, requis: true },
  nom: { longueur: 100, requis: true },
} as const;
export const MODIFIER_VUE = {
  nom: { longueur: 80, requis: true },
  parametres: { longueur: 2000, requis: false },
} as const;
export const MODIFIER_WEBHOOK = {
  adresse: { longueur: 500, requis: true },
  nom: { longueur: 100, requis: true },
} as const;
export const NOTER_INTERVENTION = {
  note: { min: 1, max: 5 },
  texte: { longueur: 500, requis: false },
} as const;
export const PLANIFIER_INTERVENTION = {
  derogation: { longueur: 1000, requis: false },
  dureeMinutes: { min: 5, max: 1440 },
  motifPasse: { longueur: 1000, requis: false },
} as const;
export const PREVISUALISER_SOUSCRIPTION = {
  codePostal: { longueur: 12, requis: false },
  codePromotion: { longueur: 50, requis: false },
  kwhParAn: { min: 0, max: 10000000 },
  pourcentCreuses: { min: 0, max: 100 },
  puissance: { min: 1, max: 250 },
} as const;
export const PROPOSER_CRENEAUX = {
  codePostal: { longueur: 12, requis: false },
  dureeMinutes: { min: 5, max: 1440 },
  limite: { min: 1, max: 20 },
} as const;
export const RAFRAICHIR_SESSION = {
  jetonRafraichissement: { longueur: 300, requis: true },
} as const;
export const REATTRIBUER_VISITES = {
  derogation: { longueur: 1000, requis: false },
} as const;
export const REFUSER_DEMANDE = {
  motif: { longueur: 1000, requis: true },
} as const;
export const REFUSER_DEPLACEMENT = {
  motif: { longueur: 1000, requis: true },
} as const;
export const REINITIALISER_MOT_DE_PASSE = {
  jeton: { longueur: 100, requis: true },
  motDePasse: { longueur: 1024, requis: false },
} as const;
export const RESILIER_SOUSCRIPTION = {
  motif: { longueur: 500, requis: false },
} as const;
export const RETIRER_DEMANDE = {
  motif: { longueur: 1000, requis: false },
} as const;
export const SIGNATURE = {
  motif: { longueur: 300, requis: false },
  nom: { longueur: 120, requis: false },
  qualite: { longueur: 60, requis: false },
} as const;
export const SOUSCRIPTION_FILTRE = {
  recherche: { longueur: 100, requis: false },
} as const;
export const SOUSCRIRE_OFFRE = {
  codePostal: { longueur: 12, requis: false },
  codePromotion: { longueur: 50, requis: false },
  kwhParAn: { min: 0, max: 10000000 },
  pourcentCreuses: { min: 0, max: 100 },
  puissance: { min: 1, max: 250 },
  versionAttendue: { min: 1, max: 1000000 },
} as const;
export const SUSPENDRE_SOUSCRIPTION = {
  motif: { longueur: 500, requis: true },
} as const;
export const TARIF = {
  puissance: { min: 1, max: 250 },
} as const;
export const TELEPHONE_CLIENT = {
  numero: { longueur: 1000, requis: true },
} as const;
export const TEXTE = {
  en: { longueur: 80, requis: true },
  fr: { longueur: 80, requis: true },
} as const;
export const TRANSMETTRE_INTERVENTIONS = {
  note: { longueur: 1000, requis: false },
} as const;
export const UTILISATEUR_FILTRE = {
  profil: { longueur: 100, requis: false },
  recherche: { longueur: 100, requis: false },
} as const;
export const VALEUR_STATUT_IMPORT = {
  valeur: { longueur: 100, requis: true },
} as const;
export const VALIDER_TEST = {
  note: { longueur: 1000, requis: false },
} as const;

/** The stages of an intervention, in the order of its life. */
export const ETAPES_INTERVENTION = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const;

/** What the history of an intervention tells of. */
export const CHAMPS_RACONTES = ['titre', 'description', 'adresse', 'codePostal', 'datePrevue', 'echeance', 'rapport', 'minutes', 'debutPlanifie', 'finPlanifiee', 'clientId', 'intervenantId', 'urgenceId', 'standardisteId', 'enRouteA', 'debutReel', 'finReelle', 'signature'] as const;

/** How each attribute of an eligibility may be compared. */
export const OPERATEURS_ELIGIBILITE = {
  ancienneteMois: ['AU_MOINS', 'AU_PLUS', 'ENTRE', 'PARMI'],
  canal: ['PARMI', 'HORS'],
  codePostal: ['COMMENCE_PAR', 'PARMI', 'HORS'],
  entite: ['PARMI', 'HORS'],
  offreSouscrite: ['PARMI', 'HORS'],
  prefixeNumero: ['COMMENCE_PAR'],
  profil: ['PARMI', 'HORS'],
  puissance: ['AU_MOINS', 'AU_PLUS', 'ENTRE', 'PARMI'],
  role: ['PARMI', 'HORS'],
} as const;
