import communEn from '@/components/messages.en.json';
import communFr from '@/components/messages.fr.json';
import domaineEn from '@/domaine/messages.en.json';
import domaineFr from '@/domaine/messages.fr.json';
import absenceEn from '@/features/absence/messages.en.json';
import absenceFr from '@/features/absence/messages.fr.json';
import accesEn from '@/features/acces/messages.en.json';
import accesFr from '@/features/acces/messages.fr.json';
import accueilEn from '@/features/accueil/messages.en.json';
import accueilFr from '@/features/accueil/messages.fr.json';
import agendaEn from '@/features/agenda/messages.en.json';
import agendaFr from '@/features/agenda/messages.fr.json';
import applicationEn from '@/features/application/messages.en.json';
import applicationFr from '@/features/application/messages.fr.json';
import codificationEn from '@/features/codification/messages.en.json';
import codificationFr from '@/features/codification/messages.fr.json';
import coordonneesEn from '@/features/coordonnees/messages.en.json';
import coordonneesFr from '@/features/coordonnees/messages.fr.json';
import demandeEn from '@/features/demande/messages.en.json';
import demandeFr from '@/features/demande/messages.fr.json';
import directEn from '@/features/direct/messages.en.json';
import directFr from '@/features/direct/messages.fr.json';
import eligibiliteEn from '@/features/eligibilite/messages.en.json';
import eligibiliteFr from '@/features/eligibilite/messages.fr.json';
import entiteEn from '@/features/entite/messages.en.json';
import entiteFr from '@/features/entite/messages.fr.json';
import exportationEn from '@/features/exportation/messages.en.json';
import exportationFr from '@/features/exportation/messages.fr.json';
import horaireEn from '@/features/horaire/messages.en.json';
import horaireFr from '@/features/horaire/messages.fr.json';
import importationEn from '@/features/importation/messages.en.json';
import importationFr from '@/features/importation/messages.fr.json';
import importationOffresEn from '@/features/importation-offres/messages.en.json';
import importationOffresFr from '@/features/importation-offres/messages.fr.json';
import appelEn from '@/features/intervention/appel/messages.en.json';
import appelFr from '@/features/intervention/appel/messages.fr.json';
import clientEn from '@/features/intervention/client/messages.en.json';
import clientFr from '@/features/intervention/client/messages.fr.json';
import journeeEn from '@/features/intervention/journee/messages.en.json';
import journeeFr from '@/features/intervention/journee/messages.fr.json';
import interventionEn from '@/features/intervention/messages.en.json';
import interventionFr from '@/features/intervention/messages.fr.json';
import piecesEn from '@/features/intervention/pieces/messages.en.json';
import piecesFr from '@/features/intervention/pieces/messages.fr.json';
import planningEn from '@/features/intervention/planning/messages.en.json';
import planningFr from '@/features/intervention/planning/messages.fr.json';
import listeNoireEn from '@/features/liste-noire/messages.en.json';
import listeNoireFr from '@/features/liste-noire/messages.fr.json';
import listesEn from '@/features/listes/messages.en.json';
import listesFr from '@/features/listes/messages.fr.json';
import notificationEn from '@/features/notification/messages.en.json';
import notificationFr from '@/features/notification/messages.fr.json';
import objectifEn from '@/features/objectif/messages.en.json';
import objectifFr from '@/features/objectif/messages.fr.json';
import offreEn from '@/features/offre/messages.en.json';
import offreFr from '@/features/offre/messages.fr.json';
import parametreEn from '@/features/parametre/messages.en.json';
import parametreFr from '@/features/parametre/messages.fr.json';
import profilEn from '@/features/profil/messages.en.json';
import profilFr from '@/features/profil/messages.fr.json';
import programmeEn from '@/features/programme/messages.en.json';
import programmeFr from '@/features/programme/messages.fr.json';
import promotionEn from '@/features/promotion/messages.en.json';
import promotionFr from '@/features/promotion/messages.fr.json';
import rapportEn from '@/features/rapport/messages.en.json';
import rapportFr from '@/features/rapport/messages.fr.json';
import rechercheEn from '@/features/recherche/messages.en.json';
import rechercheFr from '@/features/recherche/messages.fr.json';
import sessionEn from '@/features/session/messages.en.json';
import sessionFr from '@/features/session/messages.fr.json';
import souscriptionEn from '@/features/souscription/messages.en.json';
import souscriptionFr from '@/features/souscription/messages.fr.json';
import traceEn from '@/features/trace/messages.en.json';
import traceFr from '@/features/trace/messages.fr.json';
import utilisateurEn from '@/features/utilisateur/messages.en.json';
import utilisateurFr from '@/features/utilisateur/messages.fr.json';
import webhookEn from '@/features/webhook/messages.en.json';
import webhookFr from '@/features/webhook/messages.fr.json';
import type { Locale } from '@/lib/preferences';

/** A feature adds its two files here; the key is the first word of `useTranslations('profil')`. */
const fr = {
  commun: communFr,
  domaine: domaineFr,
  acces: accesFr,
  absence: absenceFr,
  agenda: agendaFr,
  horaire: horaireFr,
  intervention: interventionFr,
  listes: listesFr,
  importation: importationFr,
  importationOffres: importationOffresFr,
  appel: appelFr,
  application: applicationFr,
  client: clientFr,
  journee: journeeFr,
  pieces: piecesFr,
  planning: planningFr,
  profil: profilFr,
  recherche: rechercheFr,
  programme: programmeFr,
  webhook: webhookFr,
  utilisateur: utilisateurFr,
  accueil: accueilFr,
  coordonnees: coordonneesFr,
  demande: demandeFr,
  direct: directFr,
  eligibilite: eligibiliteFr,
  entite: entiteFr,
  exportation: exportationFr,
  rapport: rapportFr,
  promotion: promotionFr,
  session: sessionFr,
  notification: notificationFr,
  parametre: parametreFr,
  objectif: objectifFr,
  offre: offreFr,
  codification: codificationFr,
  listeNoire: listeNoireFr,
  trace: traceFr,
  souscription: souscriptionFr,
};

export type Messages = typeof fr;

/** French gives the keys; English that lacks one, or has one more, does not compile. */
const en: Messages = {
  commun: communEn,
  domaine: domaineEn,
  acces: accesEn,
  absence: absenceEn,
  agenda: agendaEn,
  horaire: horaireEn,
  intervention: interventionEn,
  listes: listesEn,
  importation: importationEn,
  importationOffres: importationOffresEn,
  appel: appelEn,
  application: applicationEn,
  client: clientEn,
  journee: journeeEn,
  pieces: piecesEn,
  planning: planningEn,
  profil: profilEn,
  recherche: rechercheEn,
  programme: programmeEn,
  webhook: webhookEn,
  utilisateur: utilisateurEn,
  accueil: accueilEn,
  coordonnees: coordonneesEn,
  demande: demandeEn,
  direct: directEn,
  eligibilite: eligibiliteEn,
  entite: entiteEn,
  exportation: exportationEn,
  rapport: rapportEn,
  promotion: promotionEn,
  session: sessionEn,
  notification: notificationEn,
  parametre: parametreEn,
  objectif: objectifEn,
  offre: offreEn,
  codification: codificationEn,
  listeNoire: listeNoireEn,
  trace: traceEn,
  souscription: souscriptionEn,
};

export const messages: Record<Locale, Messages> = { fr, en };
