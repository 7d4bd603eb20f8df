create table `exportation` (`id` int unsigned not null auto_increment primary key, `utilisateurId` int unsigned not null, `liste` varchar(20) not null, `demande` text not null, `colonnes` varchar(1000) not null, `langue` enum('FR','EN') not null, `etat` enum('EN_ATTENTE','EN_COURS','PRET','ECHEC','ANNULE') not null, `total` int null, `faits` int not null, `tentatives` int not null, `reservePar` varchar(36) null, `reserveJusqua` datetime(3) null, `enRouteDe` int null, `fichier` varchar(36) null, `motif` varchar(1000) null, `creerA` datetime(3) not null, `expireA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `exportation` add unique `exportation_enRouteDe_unique` (`enRouteDe`);
alter table `exportation` add index `exportation_etat_id_index` (`etat`, `id`);
alter table `exportation` add index `exportation_expireA_index` (`expireA`);
alter table `exportation` add index `exportation_utilisateurId_id_index` (`utilisateurId`, `id`);

alter table `exportation` add constraint `exportation_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
