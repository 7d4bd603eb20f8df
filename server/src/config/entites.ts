import { Application } from '../modules/acces/application.entity.ts';
import { FonctionApi } from '../modules/acces/fonction-api.entity.ts';
import { Page } from '../modules/acces/page.entity.ts';
import { Permission } from '../modules/acces/permission.entity.ts';
import { Role } from '../modules/acces/role.entity.ts';
import { Semis } from '../modules/acces/semis.entity.ts';
import { UtilisateurRole } from '../modules/acces/utilisateur-role.entity.ts';
import { VersionReferentiel } from '../modules/acces/version-referentiel.entity.ts';
import { Blacklist } from '../modules/blacklist/blacklist.entity.ts';
import { CleApi } from '../modules/cle-api/cle-api.entity.ts';
import { Codification } from '../modules/codification/codification.entity.ts';
import { Commentaire, VersionCommentaire } from '../modules/commentaire/commentaire.entity.ts';
import { Coordonnees } from '../modules/coordonnees/coordonnees.entity.ts';
import { DegreUrgence } from '../modules/degre-urgence/degre-urgence.entity.ts';
import { Eligibilite } from '../modules/eligibilite/eligibilite.entity.ts';
import { Entite } from '../modules/entite/entite.entity.ts';
import { Fichier } from '../modules/fichier/fichier.entity.ts';
import { Idempotence } from '../modules/idempotence/idempotence.entity.ts';
import { RejetImport } from '../modules/importation/rejet-import.entity.ts';
import { Intervention } from '../modules/intervention/intervention.entity.ts';
import { MotIntervention } from '../modules/intervention/mot-intervention.entity.ts';
import { Mouvement } from '../modules/intervention/mouvement.entity.ts';
import { NumeroTest } from '../modules/numero-test/numero-test.entity.ts';
import { Objectif } from '../modules/objectif/objectif.entity.ts';
import { Offre } from '../modules/offre/offre.entity.ts';
import { Tarif } from '../modules/offre/tarif.entity.ts';
import { VersionOffre } from '../modules/offre/version-offre.entity.ts';
import { Promotion } from '../modules/promotion/promotion.entity.ts';
import { AdresseConnue } from '../modules/session/adresse-connue.entity.ts';
import { Frein } from '../modules/session/frein.entity.ts';
import { MotDePasse } from '../modules/session/mot-de-passe.entity.ts';
import { Session } from '../modules/session/session.entity.ts';
import { Setting } from '../modules/setting/setting.entity.ts';
import { Souscription } from '../modules/souscription/souscription.entity.ts';
import { UtilisationPromotion } from '../modules/souscription/utilisation-promotion.entity.ts';
import { StatutIntervention } from '../modules/statut-intervention/statut-intervention.entity.ts';
import { SceauTrace } from '../modules/trace/sceau-trace.entity.ts';
import { Trace } from '../modules/trace/trace.entity.ts';
import { TraceObjet } from '../modules/trace/trace-objet.entity.ts';
import { Utilisateur } from '../modules/utilisateur/utilisateur.entity.ts';

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
