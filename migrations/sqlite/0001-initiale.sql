create table `blacklist` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `numero` text not null, `nom` text null, `structure` text null, `dateAjout` datetime not null, `recherche` text not null);
create unique index `blacklist_numero_unique` on `blacklist` (`numero`);

create table `codification` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `libelle` text not null, `param` text not null, `description` text null, `recherche` text not null);
create unique index `codification_param_unique` on `codification` (`param`);

create table `degre_urgence` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `libelleFr` text not null, `libelleEn` text not null, `niveau` integer not null, `delaiHeures` integer not null, `couleur` text not null, `actif` integer not null);

create table `entite` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `code` text not null, `email` text null, `recherche` text not null);
create unique index `entite_code_unique` on `entite` (`code`);

create table `fichier` (`id` text not null primary key, `usage` text check (`usage` in ('IMPORT', 'ICONE', 'PAGE')) not null, `nom` text not null, `type` text not null, `octets` integer not null, `creerParId` integer not null, `creerA` datetime not null);
create index `fichier_creerParId_index` on `fichier` (`creerParId`);
create index `fichier_creerA_index` on `fichier` (`creerA`);

create table `application` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `code` text null, `nom` text not null, `description` text null, `couleur` text null, `iconeId` text null, `recherche` text not null default '', constraint `application_iconeId_foreign` foreign key (`iconeId`) references `fichier` (`id`) on delete restrict);
create unique index `application_code_unique` on `application` (`code`);
create unique index `application_nom_unique` on `application` (`nom`);
create index `application_iconeId_index` on `application` (`iconeId`);

create table `fonction_api` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nomFonction` text not null, `description` text null, `mode` text check (`mode` in ('AU_MOINS_UNE', 'TOUTES')) not null, `integree` integer not null, `applicationId` integer not null, constraint `fonction_api_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict);
create index `fonction_api_applicationId_index` on `fonction_api` (`applicationId`);
create unique index `fonction_api_applicationId_nomFonction_unique` on `fonction_api` (`applicationId`, `nomFonction`);

create table `permission` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `description` text null, `integree` integer not null);
create unique index `permission_nom_unique` on `permission` (`nom`);

create table `page` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `nomEn` text null, `description` text null, `lien` text not null, `pictogramme` text null, `iconeId` text null, `recherche` text not null default '', `ordre` integer not null, `applicationId` integer null, `fonctionId` integer null, `permissionId` integer null, constraint `page_iconeId_foreign` foreign key (`iconeId`) references `fichier` (`id`) on delete restrict, constraint `page_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict, constraint `page_fonctionId_foreign` foreign key (`fonctionId`) references `fonction_api` (`id`) on delete restrict, constraint `page_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on delete restrict);
create unique index `page_lien_unique` on `page` (`lien`);
create index `page_iconeId_index` on `page` (`iconeId`);
create index `page_applicationId_index` on `page` (`applicationId`);
create index `page_fonctionId_index` on `page` (`fonctionId`);
create index `page_permissionId_index` on `page` (`permissionId`);

create table `fonction_permission` (`fonctionId` integer not null, `permissionId` integer not null, primary key (`fonctionId`, `permissionId`), constraint `fonction_permission_fonctionId_foreign` foreign key (`fonctionId`) references `fonction_api` (`id`) on update cascade on delete cascade, constraint `fonction_permission_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on update cascade on delete cascade);
create index `fonction_permission_fonctionId_index` on `fonction_permission` (`fonctionId`);
create index `fonction_permission_permissionId_index` on `fonction_permission` (`permissionId`);

create table `rejet_import` (`fichierId` text not null, `ligne` integer not null, `champ` text null, `raisonFr` text not null, `raisonEn` text not null, `valeurs` text not null, primary key (`fichierId`, `ligne`));

create table `role` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `code` text null, `nom` text not null, `description` text null, `applicationId` integer not null, `pageAccueilId` integer null, constraint `role_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict, constraint `role_pageAccueilId_foreign` foreign key (`pageAccueilId`) references `page` (`id`) on delete set null);
create index `role_applicationId_index` on `role` (`applicationId`);
create index `role_pageAccueilId_index` on `role` (`pageAccueilId`);
create unique index `role_applicationId_nom_unique` on `role` (`applicationId`, `nom`);

create table `role_permission` (`roleId` integer not null, `permissionId` integer not null, primary key (`roleId`, `permissionId`), constraint `role_permission_roleId_foreign` foreign key (`roleId`) references `role` (`id`) on update cascade on delete cascade, constraint `role_permission_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on update cascade on delete cascade);
create index `role_permission_roleId_index` on `role_permission` (`roleId`);
create index `role_permission_permissionId_index` on `role_permission` (`permissionId`);

create table `sceau_trace` (`id` integer not null primary key, `premierId` integer not null, `dernierId` integer not null, `nombre` integer not null, `lignes` text null, `condense` text not null, `marque` text not null, `creerA` datetime not null, `purgeA` datetime null, `marquePurge` text null);

create table `semis` (`cle` text not null primary key);

create table `statut_intervention` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `etape` text check (`etape` in ('NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE')) not null, `libelleFr` text not null, `libelleEn` text not null, `libelleClientFr` text not null, `libelleClientEn` text not null, `couleur` text not null, `ordre` integer not null, `actif` integer not null);
create index `statut_intervention_etape_ordre_index` on `statut_intervention` (`etape`, `ordre`);

create table `trace` (`id` integer not null primary key autoincrement, `origine` text check (`origine` in ('SYSTEME', 'MANUELLE')) not null, `utilisateurId` integer null, `action` text not null, `application` text null, `resultat` text check (`resultat` in ('SUCCES', 'REFUS', 'ECHEC')) not null, `code` text null, `changements` text null, `ip` text null, `agent` text null, `requeteId` text null, `codeSql` text null, `detail` text null, `param` text null, `endPoint` text null, `version` integer not null default 1, `modifierParId` integer null, `modifierA` datetime null, `creerA` datetime not null);
create index `trace_creerA_index` on `trace` (`creerA`);
create index `trace_resultat_creerA_index` on `trace` (`resultat`, `creerA`);
create index `trace_origine_creerA_index` on `trace` (`origine`, `creerA`);
create index `trace_action_creerA_index` on `trace` (`action`, `creerA`);
create index `trace_utilisateurId_creerA_index` on `trace` (`utilisateurId`, `creerA`);

create table `utilisateur` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `prenom` text not null, `login` text not null, `email` text not null, `telephone` text null, `statut` text check (`statut` in ('ACTIF', 'INACTIF', 'SUSPENDU', 'EN_ATTENTE')) not null, `profil` text null, `dateExpiration` datetime null, `langue` text check (`langue` in ('FR', 'EN')) not null, `theme` text check (`theme` in ('CLAIR', 'SOMBRE', 'AUTO')) not null, `type` text check (`type` in ('PERSONNE', 'API')) not null default 'PERSONNE', `entiteId` integer null, `jetonsDepuis` datetime null, `nomRecherche` text not null, constraint `utilisateur_entiteId_foreign` foreign key (`entiteId`) references `entite` (`id`) on delete restrict);
create unique index `utilisateur_login_unique` on `utilisateur` (`login`);
create unique index `utilisateur_email_unique` on `utilisateur` (`email`);
create index `utilisateur_entiteId_index` on `utilisateur` (`entiteId`);
create index `utilisateur_nomRecherche_index` on `utilisateur` (`nomRecherche`);

create table `setting` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `utilisateurId` integer not null, `codificationId` integer not null, constraint `setting_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade, constraint `setting_codificationId_foreign` foreign key (`codificationId`) references `codification` (`id`) on delete restrict);
create index `setting_utilisateurId_index` on `setting` (`utilisateurId`);
create index `setting_codificationId_index` on `setting` (`codificationId`);
create unique index `setting_utilisateurId_codificationId_unique` on `setting` (`utilisateurId`, `codificationId`);

create table `session` (`id` text not null primary key, `utilisateurId` integer not null, `generation` integer not null, `tourneeA` datetime not null, `creerA` datetime not null, `expireA` datetime not null, `revoqueeA` datetime null, `ip` text null, `agent` text null, constraint `session_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `session_utilisateurId_index` on `session` (`utilisateurId`);
create index `session_expireA_index` on `session` (`expireA`);

create table `objectif` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `titre` text not null, `utilisateurId` integer not null, `type` text not null, `description` text null, `periode` text not null, `debutPeriode` integer not null, `finPeriode` integer not null, `dateDebut` datetime not null, `dateFin` datetime not null, `statut` text check (`statut` in ('EN_COURS', 'ATTEINT', 'ABANDONNE')) not null, `progression` numeric(5,4) not null, `valeur` numeric(15,2) null, `recherche` text not null, constraint `objectif_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete restrict);
create index `objectif_utilisateurId_index` on `objectif` (`utilisateurId`);
create index `objectif_dateFin_index` on `objectif` (`dateFin`);
create index `objectif_type_debutPeriode_index` on `objectif` (`type`, `debutPeriode`);
create index `objectif_utilisateurId_debutPeriode_index` on `objectif` (`utilisateurId`, `debutPeriode`);

create table `mot_de_passe` (`utilisateurId` integer not null primary key, `empreinte` text null, `modifieA` datetime not null, `reinitialisation` text null, `reinitialisationExpireA` datetime null, constraint `mot_de_passe_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on update cascade on delete cascade);
create unique index `mot_de_passe_reinitialisation_unique` on `mot_de_passe` (`reinitialisation`);

create table `intervention` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `titre` text not null, `description` text null, `adresse` text null, `codePostal` text null, `clientId` integer not null, `standardisteId` integer not null, `intervenantId` integer null, `statutId` integer not null, `etape` text check (`etape` in ('NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE')) not null, `urgenceId` integer not null, `echeance` datetime null, `datePrevue` datetime null, `debutPlanifie` datetime null, `finPlanifiee` datetime null, `debutReel` datetime null, `realiseeA` datetime null, `clotureeA` datetime null, `annuleeA` datetime null, `motif` text null, `motifAttente` text check (`motifAttente` in ('CLIENT_ABSENT', 'PIECE', 'ACCES', 'AUTRE')) null, `reprisePrevue` datetime null, `attenteDepuis` datetime null, `clientARepondu` integer not null default false, `rapport` text null, `minutes` integer null, `contestee` integer not null default false, `source` text null, `sourceReference` text null, constraint `intervention_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete restrict, constraint `intervention_standardisteId_foreign` foreign key (`standardisteId`) references `utilisateur` (`id`) on delete restrict, constraint `intervention_intervenantId_foreign` foreign key (`intervenantId`) references `utilisateur` (`id`) on delete restrict, constraint `intervention_statutId_foreign` foreign key (`statutId`) references `statut_intervention` (`id`) on delete restrict, constraint `intervention_urgenceId_foreign` foreign key (`urgenceId`) references `degre_urgence` (`id`) on delete restrict);
create index `intervention_clientId_index` on `intervention` (`clientId`);
create index `intervention_standardisteId_index` on `intervention` (`standardisteId`);
create index `intervention_intervenantId_index` on `intervention` (`intervenantId`);
create index `intervention_statutId_index` on `intervention` (`statutId`);
create index `intervention_urgenceId_index` on `intervention` (`urgenceId`);
create index `intervention_urgenceId_creerA_id_index` on `intervention` (`urgenceId`, `creerA`, `id`);
create index `intervention_statutId_creerA_id_index` on `intervention` (`statutId`, `creerA`, `id`);
create index `intervention_etape_echeance_id_index` on `intervention` (`etape`, `echeance`, `id`);
create index `intervention_intervenantId_debutPlanifie_finPlanifiee_index` on `intervention` (`intervenantId`, `debutPlanifie`, `finPlanifiee`);
create index `intervention_standardisteId_creerA_id_index` on `intervention` (`standardisteId`, `creerA`, `id`);
create index `intervention_clientId_creerA_id_index` on `intervention` (`clientId`, `creerA`, `id`);
create index `intervention_modifierA_id_index` on `intervention` (`modifierA`, `id`);
create index `intervention_datePrevue_id_index` on `intervention` (`datePrevue`, `id`);
create index `intervention_echeance_id_index` on `intervention` (`echeance`, `id`);
create index `intervention_annulees` on `intervention` (`annuleeA`, `statutId`, `urgenceId`, `intervenantId`);
create index `intervention_cloturees` on `intervention` (`clotureeA`, `statutId`, `urgenceId`, `intervenantId`);
create index `intervention_realisees` on `intervention` (`realiseeA`, `statutId`, `urgenceId`, `intervenantId`, `echeance`, `creerA`);
create index `intervention_creees` on `intervention` (`creerA`, `statutId`, `urgenceId`, `intervenantId`);
create index `intervention_creerA_id_index` on `intervention` (`creerA`, `id`);
create unique index `intervention_source_sourceReference_unique` on `intervention` (`source`, `sourceReference`);

create table `mouvement_intervention` (`id` integer not null primary key autoincrement, `interventionId` integer not null, `auteurId` integer null, `fonction` text not null, `deStatutId` integer null, `versStatutId` integer null, `motif` text null, `derogation` text null, `changementsJson` text null, `creerA` datetime not null, constraint `mouvement_intervention_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `mouvement_intervention_auteurId_foreign` foreign key (`auteurId`) references `utilisateur` (`id`) on delete restrict, constraint `mouvement_intervention_deStatutId_foreign` foreign key (`deStatutId`) references `statut_intervention` (`id`) on delete restrict, constraint `mouvement_intervention_versStatutId_foreign` foreign key (`versStatutId`) references `statut_intervention` (`id`) on delete restrict);
create index `mouvement_intervention_interventionId_index` on `mouvement_intervention` (`interventionId`);
create index `mouvement_intervention_auteurId_index` on `mouvement_intervention` (`auteurId`);
create index `mouvement_intervention_deStatutId_index` on `mouvement_intervention` (`deStatutId`);
create index `mouvement_intervention_versStatutId_index` on `mouvement_intervention` (`versStatutId`);
create index `mouvement_intervention_interventionId_id_index` on `mouvement_intervention` (`interventionId`, `id`);

create table `mot_intervention` (`mot` text not null, `interne` integer not null, `interventionId` integer not null, primary key (`mot`, `interne`, `interventionId`), constraint `mot_intervention_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade);
create index `mot_intervention_interventionId_index` on `mot_intervention` (`interventionId`);

create table `commentaire` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `interventionId` integer not null, `auteurId` integer not null, `auteurRole` text null, `texte` text not null, `interne` integer not null, `contestation` integer not null default false, `supprime` integer not null default false, constraint `commentaire_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `commentaire_auteurId_foreign` foreign key (`auteurId`) references `utilisateur` (`id`) on delete restrict);
create index `commentaire_interventionId_index` on `commentaire` (`interventionId`);
create index `commentaire_auteurId_index` on `commentaire` (`auteurId`);
create index `commentaire_interventionId_id_index` on `commentaire` (`interventionId`, `id`);

create table `cle_api` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `utilisateurId` integer not null, `libelle` text not null, `prefixe` text not null, `empreinte` text not null, `expireA` datetime null, `revoqueeA` datetime null, `utiliseeA` datetime null, constraint `cle_api_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `cle_api_utilisateurId_index` on `cle_api` (`utilisateurId`);
create unique index `cle_api_empreinte_unique` on `cle_api` (`empreinte`);

create table `utilisateur_role` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `utilisateurId` integer not null, `applicationId` integer not null, `roleId` integer not null, `dateFin` datetime null, constraint `utilisateur_role_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade, constraint `utilisateur_role_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict, constraint `utilisateur_role_roleId_foreign` foreign key (`roleId`) references `role` (`id`) on delete restrict);
create index `utilisateur_role_utilisateurId_index` on `utilisateur_role` (`utilisateurId`);
create index `utilisateur_role_applicationId_index` on `utilisateur_role` (`applicationId`);
create index `utilisateur_role_roleId_index` on `utilisateur_role` (`roleId`);
create unique index `utilisateur_role_utilisateurId_applicationId_unique` on `utilisateur_role` (`utilisateurId`, `applicationId`);

create table `version_commentaire` (`id` integer not null primary key autoincrement, `commentaireId` integer not null, `texte` text not null, `creerA` datetime not null, constraint `version_commentaire_commentaireId_foreign` foreign key (`commentaireId`) references `commentaire` (`id`) on delete cascade);
create index `version_commentaire_commentaireId_index` on `version_commentaire` (`commentaireId`);
create index `version_commentaire_commentaireId_id_index` on `version_commentaire` (`commentaireId`, `id`);

create table `version_referentiel` (`id` integer not null primary key, `valeur` integer not null);
