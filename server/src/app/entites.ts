import { Commentaire, VersionCommentaire } from '../interventions/commentaire/commentaire.entity.ts';
import { Intervention } from '../interventions/intervention/intervention.entity.ts';
import { MotIntervention } from '../interventions/intervention/mot-intervention.entity.ts';
import { Mouvement } from '../interventions/intervention/mouvement.entity.ts';
import { StatutIntervention } from '../interventions/statut/statut.entity.ts';
import { DegreUrgence } from '../interventions/urgence/urgence.entity.ts';
import { Eligibilite } from '../offres/eligibilite/eligibilite.entity.ts';
import { NumeroTest } from '../offres/numero-test/numero-test.entity.ts';
import { Offre } from '../offres/offre/offre.entity.ts';
import { Tarif } from '../offres/offre/tarif.entity.ts';
import { VersionOffre } from '../offres/offre/version-offre.entity.ts';
import { Promotion } from '../offres/promotion/promotion.entity.ts';
import { Souscription } from '../offres/souscription/souscription.entity.ts';
import { UtilisationPromotion } from '../offres/souscription/utilisation-promotion.entity.ts';
import { Application } from '../plateforme/application/application.entity.ts';
import { Codification } from '../plateforme/codification/codification.entity.ts';
import { Coordonnees } from '../plateforme/coordonnees/coordonnees.entity.ts';
import { VersionReferentiel } from '../plateforme/droits/version-referentiel.entity.ts';
import { Entite } from '../plateforme/entite/entite.entity.ts';
import { Fichier } from '../plateforme/fichier/fichier.entity.ts';
import { FonctionApi } from '../plateforme/fonction/fonction-api.entity.ts';
import { RejetImport } from '../plateforme/import-csv/rejet-import.entity.ts';
import { Blacklist } from '../plateforme/liste-noire/liste-noire.entity.ts';
import { Objectif } from '../plateforme/objectif/objectif.entity.ts';
import { Page } from '../plateforme/page/page.entity.ts';
import { Setting } from '../plateforme/parametre/parametre.entity.ts';
import { Permission } from '../plateforme/permission/permission.entity.ts';
import { CleApi } from '../plateforme/programme/cle-api.entity.ts';
import { Role } from '../plateforme/role/role.entity.ts';
import { UtilisateurRole } from '../plateforme/role/utilisateur-role.entity.ts';
import { Semis } from '../plateforme/semis/semis.entity.ts';
import { AdresseConnue } from '../plateforme/session/adresse-connue.entity.ts';
import { Frein } from '../plateforme/session/frein.entity.ts';
import { MotDePasse } from '../plateforme/session/mot-de-passe.entity.ts';
import { Session } from '../plateforme/session/session.entity.ts';
import { SceauTrace } from '../plateforme/trace/sceau-trace.entity.ts';
import { Utilisateur } from '../plateforme/utilisateur/utilisateur.entity.ts';
import { Idempotence } from '../socle/idempotence/idempotence.entity.ts';
import { Trace } from '../socle/journal/trace.entity.ts';
import { TraceObjet } from '../socle/journal/trace-objet.entity.ts';

export const entites = [
  Application,
  Page,
  Permission,
  FonctionApi,
  Role,
  Utilisateur,
  UtilisateurRole,
  VersionReferentiel,
  MotDePasse,
  Session,
  Trace,
  TraceObjet,
  Frein,
  AdresseConnue,
  StatutIntervention,
  DegreUrgence,
  Intervention,
  Mouvement,
  MotIntervention,
  Commentaire,
  VersionCommentaire,
  Fichier,
  RejetImport,
  Semis,
  Entite,
  CleApi,
  SceauTrace,
  Blacklist,
  Objectif,
  Codification,
  Setting,
  Coordonnees,
  Offre,
  VersionOffre,
  Tarif,
  Promotion,
  Eligibilite,
  NumeroTest,
  Souscription,
  UtilisationPromotion,
  Idempotence,
];
