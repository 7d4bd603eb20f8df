create table `idempotence` (`id` integer not null primary key autoincrement, `utilisateurId` integer not null, `cle` text not null, `empreinte` text not null, `souscriptionId` integer null, `creerA` datetime not null);
create index `idempotence_creerA_index` on `idempotence` (`creerA`);
create unique index `idempotence_utilisateurId_cle_unique` on `idempotence` (`utilisateurId`, `cle`);

create table `offre` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `code` text not null, `nomFr` text not null, `nomEn` text not null, `descriptionFr` text null, `descriptionEn` text null, `fournisseur` text null, `reglementee` integer not null default false, `statut` text check (`statut` in ('EN_PREPARATION', 'ACTIVE', 'SUSPENDUE', 'RETIREE')) not null, `remplaceParId` integer null, `recherche` text not null, constraint `offre_remplaceParId_foreign` foreign key (`remplaceParId`) references `offre` (`id`) on delete restrict);
create unique index `offre_code_unique` on `offre` (`code`);
create index `offre_remplaceParId_index` on `offre` (`remplaceParId`);

create table `promotion` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `code` text not null, `surCode` integer not null default false, `nomFr` text not null, `nomEn` text not null, `statut` text check (`statut` in ('BROUILLON', 'EN_TEST', 'VALIDEE', 'ACTIVE', 'INACTIVE')) not null, `action` text check (`action` in ('POURCENTAGE', 'MONTANT', 'MOIS_OFFERTS', 'ACTIVATION_OFFERTE')) not null, `valeur` numeric(12,5) null, `mois` integer null, `duree` text check (`duree` in ('UNE_FOIS', 'PERIODES', 'TOUJOURS')) not null, `periodes` integer null, `debut` datetime null, `fin` datetime null, `priorite` integer not null, `exclusive` integer not null, `limiteGlobale` integer null, `limiteParClient` integer null, `utilisations` integer not null default 0, `recherche` text not null);
create unique index `promotion_code_unique` on `promotion` (`code`);

create table `eligibilite` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `libelle` text null, `offreId` integer null, `promotionId` integer null, `criteres` text not null, constraint `eligibilite_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict, constraint `eligibilite_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict);
create index `eligibilite_offreId_index` on `eligibilite` (`offreId`);
create index `eligibilite_promotionId_index` on `eligibilite` (`promotionId`);

create table `promotion_offre` (`promotionId` integer not null, `offreId` integer not null, primary key (`promotionId`, `offreId`), constraint `promotion_offre_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on update cascade on delete cascade, constraint `promotion_offre_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on update cascade on delete cascade);
create index `promotion_offre_promotionId_index` on `promotion_offre` (`promotionId`);
create index `promotion_offre_offreId_index` on `promotion_offre` (`offreId`);

create table `version_offre` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `offreId` integer not null, `numero` integer not null, `statut` text check (`statut` in ('BROUILLON', 'EN_TEST', 'VALIDEE', 'ACTIVE', 'REMPLACEE', 'ABANDONNEE')) not null, `fraisActivation` numeric(12,5) not null, `engagementMois` integer not null, `valideDu` datetime null, `valideAu` datetime null, `activeeA` datetime null, `activeDe` integer null, `prepareePour` integer null, constraint `version_offre_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict);
create index `version_offre_offreId_index` on `version_offre` (`offreId`);
create unique index `version_offre_activeDe_unique` on `version_offre` (`activeDe`);
create unique index `version_offre_prepareePour_unique` on `version_offre` (`prepareePour`);
create unique index `version_offre_offreId_numero_unique` on `version_offre` (`offreId`, `numero`);

create table `tarif` (`id` integer not null primary key autoincrement, `versionOffreId` integer not null, `puissance` integer not null, `abonnement` numeric(12,5) not null, `kwh` numeric(12,5) null, `kwhPleines` numeric(12,5) null, `kwhCreuses` numeric(12,5) null, constraint `tarif_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete cascade);
create index `tarif_versionOffreId_index` on `tarif` (`versionOffreId`);
create unique index `tarif_versionOffreId_puissance_unique` on `tarif` (`versionOffreId`, `puissance`);

create table `souscription` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `clientId` integer not null, `numero` text not null, `offreId` integer not null, `versionOffreId` integer not null, `puissance` integer not null, `statut` text check (`statut` in ('EN_ATTENTE', 'ACTIVE', 'SUSPENDUE', 'RESILIEE', 'REFUSEE', 'ANNULEE')) not null, `canal` text check (`canal` in ('SITE', 'STANDARD', 'API')) not null, `test` integer not null default false, `termes` text not null, `dateDebut` datetime not null, `engagementJusquA` datetime null, `dateFin` datetime null, `motif` text null, `motifSuspension` text null, `vivanteClient` text null, `vivanteNumero` text null, constraint `souscription_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete restrict, constraint `souscription_offreId_foreign` foreign key (`offreId`) references `offre` (`id`) on delete restrict, constraint `souscription_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete restrict);
create index `souscription_clientId_index` on `souscription` (`clientId`);
create index `souscription_offreId_index` on `souscription` (`offreId`);
create index `souscription_versionOffreId_index` on `souscription` (`versionOffreId`);
create unique index `souscription_vivanteClient_unique` on `souscription` (`vivanteClient`);
create unique index `souscription_vivanteNumero_unique` on `souscription` (`vivanteNumero`);
create index `souscription_test_statut_dateFin_offreId_canal_motif_index` on `souscription` (`test`, `statut`, `dateFin`, `offreId`, `canal`, `motif`);
create index `souscription_test_creerA_offreId_statut_canal_index` on `souscription` (`test`, `creerA`, `offreId`, `statut`, `canal`);
create index `souscription_test_statut_id_index` on `souscription` (`test`, `statut`, `id`);
create index `souscription_offreId_id_index` on `souscription` (`offreId`, `id`);
create index `souscription_clientId_id_index` on `souscription` (`clientId`, `id`);

create table `utilisation_promotion` (`id` integer not null primary key autoincrement, `promotionId` integer not null, `souscriptionId` integer not null, `clientId` integer not null, `gain` numeric(12,2) not null, `creerA` datetime not null, `rendueA` datetime null, constraint `utilisation_promotion_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict, constraint `utilisation_promotion_souscriptionId_foreign` foreign key (`souscriptionId`) references `souscription` (`id`) on delete restrict);
create index `utilisation_promotion_promotionId_index` on `utilisation_promotion` (`promotionId`);
create index `utilisation_promotion_souscriptionId_index` on `utilisation_promotion` (`souscriptionId`);
create index `utilisation_promotion_creerA_promotionId_rendueA_gain_index` on `utilisation_promotion` (`creerA`, `promotionId`, `rendueA`, `gain`);
create index `utilisation_promotion_promotionId_clientId_index` on `utilisation_promotion` (`promotionId`, `clientId`);
create unique index `utilisation_promotion_promotionId_souscriptionId_unique` on `utilisation_promotion` (`promotionId`, `souscriptionId`);

create table `numero_test` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `versionOffreId` integer null, `promotionId` integer null, `numero` text not null, `expireA` datetime not null, `resultat` text check (`resultat` in ('EN_ATTENTE', 'REUSSI', 'ECHOUE')) not null, `note` text null, `valideParId` integer null, `valideA` datetime null, constraint `numero_test_versionOffreId_foreign` foreign key (`versionOffreId`) references `version_offre` (`id`) on delete restrict, constraint `numero_test_promotionId_foreign` foreign key (`promotionId`) references `promotion` (`id`) on delete restrict);
create index `numero_test_versionOffreId_index` on `numero_test` (`versionOffreId`);
create index `numero_test_promotionId_index` on `numero_test` (`promotionId`);
create index `numero_test_numero_index` on `numero_test` (`numero`);
create unique index `numero_test_promotionId_numero_unique` on `numero_test` (`promotionId`, `numero`);
create unique index `numero_test_versionOffreId_numero_unique` on `numero_test` (`versionOffreId`, `numero`);

alter table `utilisateur` add column `telephoneAtteste` integer not null default false;
