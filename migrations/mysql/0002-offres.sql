create table `idempotence` (`id` int unsigned not null auto_increment primary key, `utilisateurId` int not null, `cle` varchar(100) not null, `empreinte` varchar(64) not null, `souscriptionId` int null, `creerA` datetime(3) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `idempotence` add index `idempotence_creerA_index` (`creerA`);
alter table `idempotence` add unique `idempotence_utilisateurId_cle_unique` (`utilisateurId`, `cle`);

create table `offre` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `code` varchar(50) not null, `nomFr` varchar(150) not null, `nomEn` varchar(150) not null, `descriptionFr` varchar(2000) null, `descriptionEn` varchar(2000) null, `fournisseur` varchar(100) null, `reglementee` tinyint(1) not null default false, `statut` enum('EN_PREPARATION','ACTIVE','SUSPENDUE','RETIREE') not null, `remplaceParId` int unsigned null, `recherche` varchar(460) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `offre` add unique `offre_code_unique` (`code`);
alter table `offre` add index `offre_remplaceParId_index` (`remplaceParId`);

create table `promotion` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `code` varchar(50) not null, `surCode` tinyint(1) not null default false, `nomFr` varchar(150) not null, `nomEn` varchar(150) not null, `statut` enum('BROUILLON','EN_TEST','VALIDEE','ACTIVE','INACTIVE') not null, `action` enum('POURCENTAGE','MONTANT','MOIS_OFFERTS','ACTIVATION_OFFERTE') not null, `valeur` numeric(12,5) null, `mois` int null, `duree` enum('UNE_FOIS','PERIODES','TOUJOURS') not null, `periodes` int null, `debut` datetime(3) null, `fin` datetime(3) null, `priorite` int not null, `exclusive` tinyint(1) not null, `limiteGlobale` int null, `limiteParClient` int null, `utilisations` int not null default 0, `recherche` varchar(360) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `promotion` add unique `promotion_code_unique` (`code`);

create table `eligibilite` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `libelle` varchar(150) null, `offreId` int unsigned null, `promotionId` int unsigned null, `criteres` text not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `eligibilite` add index `eligibilite_offreId_index` (`offreId`);
alter table `eligibilite` add index `eligibilite_promotionId_index` (`promotionId`);

create table `promotion_offre` (`promotionId` int unsigned not null, `offreId` int unsigned not null, primary key (`promotionId`, `offreId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `promotion_offre` add index `promotion_offre_promotionId_index` (`promotionId`);
alter table `promotion_offre` add index `promotion_offre_offreId_index` (`offreId`);

create table `version_offre` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `offreId` int unsigned not null, `numero` int not null, `statut` enum('BROUILLON','EN_TEST','VALIDEE','ACTIVE','REMPLACEE','ABANDONNEE') not null, `fraisActivation` numeric(12,5) not null, `engagementMois` int not null, `valideDu` datetime(3) null, `valideAu` datetime(3) null, `activeeA` datetime(3) null, `activeDe` int null, `prepareePour` int null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `version_offre` add index `version_offre_offreId_index` (`offreId`);
alter table `version_offre` add unique `version_offre_activeDe_unique` (`activeDe`);
alter table `version_offre` add unique `version_offre_prepareePour_unique` (`prepareePour`);
alter table `version_offre` add unique `version_offre_offreId_numero_unique` (`offreId`, `numero`);

create table `tarif` (`id` int unsigned not null auto_increment primary key, `versionOffreId` int unsigned not null, `puissance` int not null, `abonnement` numeric(12,5) not null, `kwh` numeric(12,5) null, `kwhPleines` numeric(12,5) null, `kwhCreuses` numeric(12,5) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `tarif` add index `tarif_versionOffreId_index` (`versionOffreId`);
alter table `tarif` add unique `tarif_versionOffreId_puissance_unique` (`versionOffreId`, `puissance`);

create table `souscription` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `clientId` int unsigned not null, `numero` varchar(16) not null, `offreId` int unsigned not null, `versionOffreId` int unsigned not null, `puissance` int not null, `statut` enum('EN_ATTENTE','ACTIVE','SUSPENDUE','RESILIEE','REFUSEE','ANNULEE') not null, `canal` enum('SITE','STANDARD','API') not null, `test` tinyint(1) not null default false, `termes` text not null, `dateDebut` datetime(3) not null, `engagementJusquA` datetime(3) null, `dateFin` datetime(3) null, `motif` varchar(500) null, `motifSuspension` varchar(500) null, `vivanteClient` varchar(40) null, `vivanteNumero` varchar(40) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `souscription` add index `souscription_clientId_index` (`clientId`);
alter table `souscription` add index `souscription_offreId_index` (`offreId`);
alter table `souscription` add index `souscription_versionOffreId_index` (`versionOffreId`);
alter table `souscription` add unique `souscription_vivanteClient_unique` (`vivanteClient`);
alter table `souscription` add unique `souscription_vivanteNumero_unique` (`vivanteNumero`);
alter table `souscription` add index `souscription_test_statut_dateFin_offreId_canal_motif_index` (`test`, `statut`, `dateFin`, `offreId`, `canal`, `motif`);
alter table `souscription` add index `souscription_test_creerA_offreId_statut_canal_index` (`test`, `creerA`, `offreId`, `statut`, `canal`);
alter table `souscription` add index `souscription_test_statut_id_index` (`test`, `statut`, `id`);
alter table `souscription` add index `souscription_offreId_id_index` (`offreId`, `id`);
alter table `souscription` add index `souscription_clientId_id_index` (`clientId`, `id`);

create table `utilisation_promotion` (`id` int unsigned not null auto_increment primary key, `promotionId` int unsigned not null, `souscriptionId` int unsigned not null, `clientId` int not null, `gain` numeric(12,2) not null, `creerA` datetime(3) not null, `rendueA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `utilisation_promotion` add index `utilisation_promotion_promotionId_index` (`promotionId`);
alter table `utilisation_promotion` add index `utilisation_promotion_souscriptionId_index` (`souscriptionId`);
alter table `utilisation_promotion` add index `utilisation_promotion_creerA_promotionId_rendueA_gain_index` (`creerA`, `promotionId`, `rendueA`, `gain`);
alter table `utilisation_promotion` add index `utilisation_promotion_promotionId_clientId_index` (`promotionId`, `clientId`);
alter table `utilisation_promotion` add unique `utilisation_promotion_promotionId_souscriptionId_unique` (`promotionId`, `souscriptionId`);

create table `numero_test` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `versionOffreId` int unsigned null, `promotionId` int unsigned null, `numero` varchar(16) not null, `expireA` datetime(3) not null, `resultat` enum('EN_ATTENTE','REUSSI','ECHOUE') not null, `note` varchar(1000) null, `valideParId` int null, `valideA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `numero_test` add index `numero_test_versionOffreId_index` (`versionOffreId`);
alter table `numero_test` add index `numero_test_promotionId_index` (`promotionId`);
alter table `numero_test` add index `numero_test_numero_index` (`numero`);
alter table `numero_test` add unique `numero_test_promotionId_numero_unique` (`promotionId`, `numero`);
alter table `numero_test` add unique `numero_test_versionOffreId_numero_unique` (`versionOffreId`, `numero`);

alter table `offre` add constraint `offre_remplaceParId_foreign` foreign key (`remplaceParId`) references `offre` (`id`) on delete restrict;

alter table `eligibilite` add constraint `eligibilite_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict;
alter table `eligibilite` add constraint `eligibilite_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict;

alter table `promotion_offre` add constraint `promotion_offre_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on update cascade on delete cascade;
alter table `promotion_offre` add constraint `promotion_offre_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on update cascade on delete cascade;

alter table `version_offre` add constraint `version_offre_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict;

alter table `tarif` add constraint `tarif_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete cascade;

alter table `souscription` add constraint `souscription_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete restrict;
alter table `souscription` add constraint `souscription_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict;
alter table `souscription` add constraint `souscription_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete restrict;

alter table `utilisation_promotion` add constraint `utilisation_promotion_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict;
alter table `utilisation_promotion` add constraint `utilisation_promotion_souscriptionId_foreign` foreign key (`souscriptionId`) references `souscription` (`id`) on delete restrict;

alter table `numero_test` add constraint `numero_test_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete restrict;
alter table `numero_test` add constraint `numero_test_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict;

alter table `utilisateur` add column `telephoneAtteste` tinyint(1) not null default false;
