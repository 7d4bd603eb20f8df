create table `blacklist` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `numero` varchar(16) not null, `nom` varchar(150) null, `structure` varchar(150) null, `dateAjout` datetime(3) not null, `recherche` varchar(310) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `blacklist` add unique `blacklist_numero_unique` (`numero`);

create table `codification` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `libelle` varchar(150) not null, `param` varchar(100) not null, `description` varchar(1000) null, `recherche` varchar(260) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `codification` add unique `codification_param_unique` (`param`);

create table `degre_urgence` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `libelleFr` varchar(80) not null, `libelleEn` varchar(80) not null, `niveau` int not null, `delaiHeures` int not null, `couleur` varchar(7) not null, `actif` tinyint(1) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `entite` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(150) not null, `code` varchar(50) not null, `email` varchar(200) null, `recherche` varchar(210) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `entite` add unique `entite_code_unique` (`code`);

create table `fichier` (`id` varchar(36) not null, `usage` enum('IMPORT','ICONE','PAGE') not null, `nom` varchar(200) not null, `type` varchar(100) not null, `octets` int not null, `creerParId` int not null, `creerA` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `fichier` add index `fichier_creerParId_index` (`creerParId`);
alter table `fichier` add index `fichier_creerA_index` (`creerA`);

create table `application` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `code` varchar(50) null, `nom` varchar(100) not null, `description` varchar(500) null, `couleur` varchar(7) null, `iconeId` varchar(36) null, `recherche` varchar(210) not null default '') default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `application` add unique `application_code_unique` (`code`);
alter table `application` add unique `application_nom_unique` (`nom`);
alter table `application` add index `application_iconeId_index` (`iconeId`);

create table `fonction_api` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nomFonction` varchar(100) not null, `description` varchar(500) null, `mode` enum('AU_MOINS_UNE','TOUTES') not null, `integree` tinyint(1) not null, `applicationId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `fonction_api` add index `fonction_api_applicationId_index` (`applicationId`);
alter table `fonction_api` add unique `fonction_api_applicationId_nomFonction_unique` (`applicationId`, `nomFonction`);

create table `permission` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(100) not null, `description` varchar(500) null, `integree` tinyint(1) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `permission` add unique `permission_nom_unique` (`nom`);

create table `page` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(100) not null, `nomEn` varchar(100) null, `description` varchar(500) null, `lien` varchar(300) not null, `pictogramme` varchar(50) null, `iconeId` varchar(36) null, `recherche` varchar(420) not null default '', `ordre` int not null, `applicationId` int unsigned null, `fonctionId` int unsigned null, `permissionId` int unsigned null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `page` add unique `page_lien_unique` (`lien`);
alter table `page` add index `page_iconeId_index` (`iconeId`);
alter table `page` add index `page_applicationId_index` (`applicationId`);
alter table `page` add index `page_fonctionId_index` (`fonctionId`);
alter table `page` add index `page_permissionId_index` (`permissionId`);

create table `fonction_permission` (`fonctionId` int unsigned not null, `permissionId` int unsigned not null, primary key (`fonctionId`, `permissionId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `fonction_permission` add index `fonction_permission_fonctionId_index` (`fonctionId`);
alter table `fonction_permission` add index `fonction_permission_permissionId_index` (`permissionId`);

create table `rejet_import` (`fichierId` varchar(36) not null, `ligne` int unsigned not null, `champ` varchar(60) null, `raisonFr` varchar(300) not null, `raisonEn` varchar(300) not null, `valeurs` text not null, primary key (`fichierId`, `ligne`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `role` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `code` varchar(1) null, `nom` varchar(100) not null, `description` varchar(500) null, `applicationId` int unsigned not null, `pageAccueilId` int unsigned null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `role` add index `role_applicationId_index` (`applicationId`);
alter table `role` add index `role_pageAccueilId_index` (`pageAccueilId`);
alter table `role` add unique `role_applicationId_nom_unique` (`applicationId`, `nom`);

create table `role_permission` (`roleId` int unsigned not null, `permissionId` int unsigned not null, primary key (`roleId`, `permissionId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `role_permission` add index `role_permission_roleId_index` (`roleId`);
alter table `role_permission` add index `role_permission_permissionId_index` (`permissionId`);

create table `sceau_trace` (`id` int unsigned not null, `premierId` int not null, `dernierId` int not null, `nombre` int not null, `lignes` text null, `condense` varchar(64) not null, `marque` varchar(64) not null, `creerA` datetime(3) not null, `purgeA` datetime(3) null, `marquePurge` varchar(64) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `semis` (`cle` varchar(320) not null, primary key (`cle`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `statut_intervention` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `etape` enum('NOUVELLE','PLANIFIEE','EN_COURS','EN_ATTENTE','REALISEE','CLOTUREE','ANNULEE') not null, `libelleFr` varchar(80) not null, `libelleEn` varchar(80) not null, `libelleClientFr` varchar(80) not null, `libelleClientEn` varchar(80) not null, `couleur` varchar(7) not null, `ordre` int not null, `actif` tinyint(1) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `statut_intervention` add index `statut_intervention_etape_ordre_index` (`etape`, `ordre`);

create table `trace` (`id` int unsigned not null auto_increment primary key, `origine` enum('SYSTEME','MANUELLE') not null, `utilisateurId` int null, `action` varchar(100) not null, `application` varchar(100) null, `resultat` enum('SUCCES','REFUS','ECHEC') not null, `code` varchar(60) null, `changements` text null, `ip` varchar(45) null, `agent` varchar(300) null, `requeteId` varchar(40) null, `codeSql` text null, `detail` varchar(2000) null, `param` varchar(1000) null, `endPoint` varchar(300) null, `version` int not null default 1, `modifierParId` int null, `modifierA` datetime(3) null, `creerA` datetime(3) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `trace` add index `trace_creerA_index` (`creerA`);
alter table `trace` add index `trace_resultat_creerA_index` (`resultat`, `creerA`);
alter table `trace` add index `trace_origine_creerA_index` (`origine`, `creerA`);
alter table `trace` add index `trace_action_creerA_index` (`action`, `creerA`);
alter table `trace` add index `trace_utilisateurId_creerA_index` (`utilisateurId`, `creerA`);

create table `utilisateur` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(100) not null, `prenom` varchar(100) not null, `login` varchar(100) not null, `email` varchar(200) not null, `telephone` varchar(30) null, `statut` enum('ACTIF','INACTIF','SUSPENDU','EN_ATTENTE') not null, `profil` varchar(100) null, `dateExpiration` datetime(3) null, `langue` enum('FR','EN') not null, `theme` enum('CLAIR','SOMBRE','AUTO') not null, `type` enum('PERSONNE','API') not null default 'PERSONNE', `entiteId` int unsigned null, `jetonsDepuis` datetime(3) null, `nomRecherche` varchar(210) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `utilisateur` add unique `utilisateur_login_unique` (`login`);
alter table `utilisateur` add unique `utilisateur_email_unique` (`email`);
alter table `utilisateur` add index `utilisateur_entiteId_index` (`entiteId`);
alter table `utilisateur` add index `utilisateur_nomRecherche_index` (`nomRecherche`);

create table `setting` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `utilisateurId` int unsigned not null, `codificationId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `setting` add index `setting_utilisateurId_index` (`utilisateurId`);
alter table `setting` add index `setting_codificationId_index` (`codificationId`);
alter table `setting` add unique `setting_utilisateurId_codificationId_unique` (`utilisateurId`, `codificationId`);

create table `session` (`id` varchar(43) not null, `utilisateurId` int unsigned not null, `generation` int not null, `tourneeA` datetime(3) not null, `creerA` datetime(3) not null, `expireA` datetime(3) not null, `revoqueeA` datetime(3) null, `ip` varchar(45) null, `agent` varchar(300) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `session` add index `session_utilisateurId_index` (`utilisateurId`);
alter table `session` add index `session_expireA_index` (`expireA`);

create table `objectif` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `titre` varchar(200) not null, `utilisateurId` int unsigned not null, `type` varchar(100) not null, `description` varchar(2000) null, `periode` varchar(15) not null, `debutPeriode` int not null, `finPeriode` int not null, `dateDebut` datetime(3) not null, `dateFin` datetime(3) not null, `statut` enum('EN_COURS','ATTEINT','ABANDONNE') not null, `progression` numeric(5,4) not null, `valeur` numeric(15,2) null, `recherche` varchar(310) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `objectif` add index `objectif_utilisateurId_index` (`utilisateurId`);
alter table `objectif` add index `objectif_dateFin_index` (`dateFin`);
alter table `objectif` add index `objectif_type_debutPeriode_index` (`type`, `debutPeriode`);
alter table `objectif` add index `objectif_utilisateurId_debutPeriode_index` (`utilisateurId`, `debutPeriode`);

create table `mot_de_passe` (`utilisateurId` int unsigned not null, `empreinte` varchar(200) null, `modifieA` datetime(3) not null, `reinitialisation` varchar(64) null, `reinitialisationExpireA` datetime(3) null, primary key (`utilisateurId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `mot_de_passe` add unique `mot_de_passe_reinitialisation_unique` (`reinitialisation`);

create table `intervention` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `titre` varchar(200) not null, `description` text null, `adresse` varchar(300) null, `codePostal` varchar(12) null, `clientId` int unsigned not null, `standardisteId` int unsigned not null, `intervenantId` int unsigned null, `statutId` int unsigned not null, `etape` enum('NOUVELLE','PLANIFIEE','EN_COURS','EN_ATTENTE','REALISEE','CLOTUREE','ANNULEE') not null, `urgenceId` int unsigned not null, `echeance` datetime(3) null, `datePrevue` datetime(3) null, `debutPlanifie` datetime(3) null, `finPlanifiee` datetime(3) null, `debutReel` datetime(3) null, `realiseeA` datetime(3) null, `clotureeA` datetime(3) null, `annuleeA` datetime(3) null, `motif` varchar(1000) null, `motifAttente` enum('CLIENT_ABSENT','PIECE','ACCES','AUTRE') null, `reprisePrevue` datetime(3) null, `attenteDepuis` datetime(3) null, `clientARepondu` tinyint(1) not null default false, `rapport` text null, `minutes` int null, `contestee` tinyint(1) not null default false, `source` varchar(40) null, `sourceReference` varchar(64) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `intervention` add index `intervention_clientId_index` (`clientId`);
alter table `intervention` add index `intervention_standardisteId_index` (`standardisteId`);
alter table `intervention` add index `intervention_intervenantId_index` (`intervenantId`);
alter table `intervention` add index `intervention_statutId_index` (`statutId`);
alter table `intervention` add index `intervention_urgenceId_index` (`urgenceId`);
alter table `intervention` add index `intervention_urgenceId_creerA_id_index` (`urgenceId`, `creerA`, `id`);
alter table `intervention` add index `intervention_statutId_creerA_id_index` (`statutId`, `creerA`, `id`);
alter table `intervention` add index `intervention_etape_echeance_id_index` (`etape`, `echeance`, `id`);
alter table `intervention` add index `intervention_intervenantId_debutPlanifie_finPlanifiee_index` (`intervenantId`, `debutPlanifie`, `finPlanifiee`);
alter table `intervention` add index `intervention_standardisteId_creerA_id_index` (`standardisteId`, `creerA`, `id`);
alter table `intervention` add index `intervention_clientId_creerA_id_index` (`clientId`, `creerA`, `id`);
alter table `intervention` add index `intervention_modifierA_id_index` (`modifierA`, `id`);
alter table `intervention` add index `intervention_datePrevue_id_index` (`datePrevue`, `id`);
alter table `intervention` add index `intervention_echeance_id_index` (`echeance`, `id`);
alter table `intervention` add index `intervention_annulees` (`annuleeA`, `statutId`, `urgenceId`, `intervenantId`);
alter table `intervention` add index `intervention_cloturees` (`clotureeA`, `statutId`, `urgenceId`, `intervenantId`);
alter table `intervention` add index `intervention_realisees` (`realiseeA`, `statutId`, `urgenceId`, `intervenantId`, `echeance`, `creerA`);
alter table `intervention` add index `intervention_creees` (`creerA`, `statutId`, `urgenceId`, `intervenantId`);
alter table `intervention` add index `intervention_creerA_id_index` (`creerA`, `id`);
alter table `intervention` add unique `intervention_source_sourceReference_unique` (`source`, `sourceReference`);

create table `mouvement_intervention` (`id` int unsigned not null auto_increment primary key, `interventionId` int unsigned not null, `auteurId` int unsigned null, `fonction` varchar(60) not null, `deStatutId` int unsigned null, `versStatutId` int unsigned null, `motif` varchar(1000) null, `derogation` varchar(1000) null, `changementsJson` text null, `creerA` datetime(3) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `mouvement_intervention` add index `mouvement_intervention_interventionId_index` (`interventionId`);
alter table `mouvement_intervention` add index `mouvement_intervention_auteurId_index` (`auteurId`);
alter table `mouvement_intervention` add index `mouvement_intervention_deStatutId_index` (`deStatutId`);
alter table `mouvement_intervention` add index `mouvement_intervention_versStatutId_index` (`versStatutId`);
alter table `mouvement_intervention` add index `mouvement_intervention_interventionId_id_index` (`interventionId`, `id`);

create table `mot_intervention` (`mot` varchar(40) not null, `interne` tinyint(1) not null, `interventionId` int unsigned not null, primary key (`mot`, `interne`, `interventionId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `mot_intervention` add index `mot_intervention_interventionId_index` (`interventionId`);

create table `commentaire` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `interventionId` int unsigned not null, `auteurId` int unsigned not null, `auteurRole` varchar(100) null, `texte` text not null, `interne` tinyint(1) not null, `contestation` tinyint(1) not null default false, `supprime` tinyint(1) not null default false) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `commentaire` add index `commentaire_interventionId_index` (`interventionId`);
alter table `commentaire` add index `commentaire_auteurId_index` (`auteurId`);
alter table `commentaire` add index `commentaire_interventionId_id_index` (`interventionId`, `id`);

create table `cle_api` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `utilisateurId` int unsigned not null, `libelle` varchar(100) not null, `prefixe` varchar(12) not null, `empreinte` varchar(64) not null, `expireA` datetime(3) null, `revoqueeA` datetime(3) null, `utiliseeA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `cle_api` add index `cle_api_utilisateurId_index` (`utilisateurId`);
alter table `cle_api` add unique `cle_api_empreinte_unique` (`empreinte`);

create table `utilisateur_role` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `utilisateurId` int unsigned not null, `applicationId` int unsigned not null, `roleId` int unsigned not null, `dateFin` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `utilisateur_role` add index `utilisateur_role_utilisateurId_index` (`utilisateurId`);
alter table `utilisateur_role` add index `utilisateur_role_applicationId_index` (`applicationId`);
alter table `utilisateur_role` add index `utilisateur_role_roleId_index` (`roleId`);
alter table `utilisateur_role` add unique `utilisateur_role_utilisateurId_applicationId_unique` (`utilisateurId`, `applicationId`);

create table `version_commentaire` (`id` int unsigned not null auto_increment primary key, `commentaireId` int unsigned not null, `texte` text not null, `creerA` datetime(3) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `version_commentaire` add index `version_commentaire_commentaireId_index` (`commentaireId`);
alter table `version_commentaire` add index `version_commentaire_commentaireId_id_index` (`commentaireId`, `id`);

create table `version_referentiel` (`id` int unsigned not null, `valeur` int not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

alter table `application` add constraint `application_iconeId_foreign` foreign key (`iconeId`) references `fichier` (`id`) on delete restrict;

alter table `fonction_api` add constraint `fonction_api_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict;

alter table `page` add constraint `page_iconeId_foreign` foreign key (`iconeId`) references `fichier` (`id`) on delete restrict;
alter table `page` add constraint `page_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict;
alter table `page` add constraint `page_fonctionId_foreign` foreign key (`fonctionId`) references `fonction_api` (`id`) on delete restrict;
alter table `page` add constraint `page_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on delete restrict;

alter table `fonction_permission` add constraint `fonction_permission_fonctionId_foreign` foreign key (`fonctionId`) references `fonction_api` (`id`) on update cascade on delete cascade;
alter table `fonction_permission` add constraint `fonction_permission_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on update cascade on delete cascade;

alter table `role` add constraint `role_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict;
alter table `role` add constraint `role_pageAccueilId_foreign` foreign key (`pageAccueilId`) references `page` (`id`) on delete set null;

alter table `role_permission` add constraint `role_permission_roleId_foreign` foreign key (`roleId`) references `role` (`id`) on update cascade on delete cascade;
alter table `role_permission` add constraint `role_permission_permissionId_foreign` foreign key (`permissionId`) references `permission` (`id`) on update cascade on delete cascade;

alter table `utilisateur` add constraint `utilisateur_entiteId_foreign` foreign key (`entiteId`) references `entite` (`id`) on delete restrict;

alter table `setting` add constraint `setting_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
alter table `setting` add constraint `setting_codificationId_foreign` foreign key (`codificationId`) references `codification` (`id`) on delete restrict;

alter table `session` add constraint `session_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `objectif` add constraint `objectif_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete restrict;

alter table `mot_de_passe` add constraint `mot_de_passe_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on update cascade on delete cascade;

alter table `intervention` add constraint `intervention_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete restrict;
alter table `intervention` add constraint `intervention_standardisteId_foreign` foreign key (`standardisteId`) references `utilisateur` (`id`) on delete restrict;
alter table `intervention` add constraint `intervention_intervenantId_foreign` foreign key (`intervenantId`) references `utilisateur` (`id`) on delete restrict;
alter table `intervention` add constraint `intervention_statutId_foreign` foreign key (`statutId`) references `statut_intervention` (`id`) on delete restrict;
alter table `intervention` add constraint `intervention_urgenceId_foreign` foreign key (`urgenceId`) references `degre_urgence` (`id`) on delete restrict;

alter table `mouvement_intervention` add constraint `mouvement_intervention_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `mouvement_intervention` add constraint `mouvement_intervention_auteurId_foreign` foreign key (`auteurId`) references `utilisateur` (`id`) on delete restrict;
alter table `mouvement_intervention` add constraint `mouvement_intervention_deStatutId_foreign` foreign key (`deStatutId`) references `statut_intervention` (`id`) on delete restrict;
alter table `mouvement_intervention` add constraint `mouvement_intervention_versStatutId_foreign` foreign key (`versStatutId`) references `statut_intervention` (`id`) on delete restrict;

alter table `mot_intervention` add constraint `mot_intervention_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;

alter table `commentaire` add constraint `commentaire_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `commentaire` add constraint `commentaire_auteurId_foreign` foreign key (`auteurId`) references `utilisateur` (`id`) on delete restrict;

alter table `cle_api` add constraint `cle_api_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `utilisateur_role` add constraint `utilisateur_role_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
alter table `utilisateur_role` add constraint `utilisateur_role_applicationId_foreign` foreign key (`applicationId`) references `application` (`id`) on delete restrict;
alter table `utilisateur_role` add constraint `utilisateur_role_roleId_foreign` foreign key (`roleId`) references `role` (`id`) on delete restrict;

alter table `version_commentaire` add constraint `version_commentaire_commentaireId_foreign` foreign key (`commentaireId`) references `commentaire` (`id`) on delete cascade;
