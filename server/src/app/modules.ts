import 'reflect-metadata';
import { absence } from '../interventions/absence/module.ts';
import { agenda } from '../interventions/agenda/module.ts';
import { avis } from '../interventions/avis/module.ts';
import { client } from '../interventions/client/module.ts';
import { commentaire } from '../interventions/commentaire/module.ts';
import { demande } from '../interventions/demande/module.ts';
import { deplacement } from '../interventions/deplacement/module.ts';
import { direct } from '../interventions/direct/module.ts';
import { ficheIntervenant } from '../interventions/fiche-intervenant/module.ts';
import { horaire } from '../interventions/horaire/module.ts';
import { importation } from '../interventions/importation/module.ts';
import { intervention } from '../interventions/intervention/module.ts';
import { modeleCommentaire } from '../interventions/modele-commentaire/module.ts';
import { nouvelles } from '../interventions/nouvelles/module.ts';
import { pieceJointe } from '../interventions/piece-jointe/module.ts';
import { planning } from '../interventions/planning/module.ts';
import { secteur } from '../interventions/secteur/module.ts';
import { signatureClient } from '../interventions/signature-client/module.ts';
import { statut } from '../interventions/statut/module.ts';
import { urgence } from '../interventions/urgence/module.ts';
import { visite } from '../interventions/visite/module.ts';
import { vue } from '../interventions/vue/module.ts';
import { eligibilite } from '../offres/eligibilite/module.ts';
import { importationOffres } from '../offres/importation/module.ts';
import { numeroTest } from '../offres/numero-test/module.ts';
import { offre } from '../offres/offre/module.ts';
import { promotion } from '../offres/promotion/module.ts';
import { souscription } from '../offres/souscription/module.ts';
import { accueil } from '../plateforme/accueil/module.ts';
import { application } from '../plateforme/application/module.ts';
import { codification } from '../plateforme/codification/module.ts';
import { coordonnees } from '../plateforme/coordonnees/module.ts';
import { decision } from '../plateforme/decision/module.ts';
import { droits } from '../plateforme/droits/module.ts';
import { entite } from '../plateforme/entite/module.ts';
import { evenement } from '../plateforme/evenement/module.ts';
import { exportation } from '../plateforme/exportation/module.ts';
import { fichier } from '../plateforme/fichier/module.ts';
import { fonction } from '../plateforme/fonction/module.ts';
import { importCsv } from '../plateforme/import-csv/module.ts';
import { listeNoire } from '../plateforme/liste-noire/module.ts';
import { notification } from '../plateforme/notification/module.ts';
import { objectif } from '../plateforme/objectif/module.ts';
import { page } from '../plateforme/page/module.ts';
import { parametre } from '../plateforme/parametre/module.ts';
import { permission } from '../plateforme/permission/module.ts';
import { programme } from '../plateforme/programme/module.ts';
import { recherche } from '../plateforme/recherche/module.ts';
import { role } from '../plateforme/role/module.ts';
import { semis } from '../plateforme/semis/module.ts';
import { session } from '../plateforme/session/module.ts';
import { trace } from '../plateforme/trace/module.ts';
import { utilisateur } from '../plateforme/utilisateur/module.ts';
import { webhook } from '../plateforme/webhook/module.ts';
import { rapport } from '../rapport/module.ts';
import { idempotence } from '../socle/idempotence/module.ts';
import { journal } from '../socle/journal/module.ts';

/** Every concept of the product. What each brings, its `module.ts` says. */
export const modules = [
  absence,
  agenda,
  client,
  avis,
  commentaire,
  demande,
  deplacement,
  direct,
  ficheIntervenant,
  horaire,
  importation,
  intervention,
  modeleCommentaire,
  nouvelles,
  pieceJointe,
  planning,
  secteur,
  signatureClient,
  statut,
  urgence,
  visite,
  vue,
  eligibilite,
  importationOffres,
  numeroTest,
  offre,
  promotion,
  souscription,
  accueil,
  application,
  codification,
  coordonnees,
  decision,
  droits,
  entite,
  evenement,
  exportation,
  fichier,
  fonction,
  importCsv,
  listeNoire,
  notification,
  objectif,
  page,
  parametre,
  permission,
  programme,
  recherche,
  role,
  semis,
  session,
  trace,
  utilisateur,
  webhook,
  rapport,
  idempotence,
  journal,
];

export const entites = modules.flatMap((module) => module.entites ?? []);
