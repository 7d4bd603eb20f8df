alter table `fichier` modify `usage` varchar(20) not null default '', add `empreinte` varchar(64) null, add `largeur` int null, add `hauteur` int null;

create table `piece_jointe` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nature` enum('PHOTO','AVANT','APRES','DOCUMENT') not null, `interne` tinyint(1) not null, `legende` varchar(200) null, `priseA` datetime(3) null, `interventionId` int unsigned not null, `fichierId` varchar(36) not null, `cleClient` varchar(36) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `piece_jointe` add index `piece_jointe_interventionId_index` (`interventionId`);
alter table `piece_jointe` add index `piece_jointe_fichierId_index` (`fichierId`);
alter table `piece_jointe` add unique `piece_jointe_fichierId_unique` (`fichierId`);
alter table `piece_jointe` add index `piece_jointe_interventionId_id_index` (`interventionId`, `id`);
alter table `piece_jointe` add unique `piece_jointe_creerParId_cleClient_unique` (`creerParId`, `cleClient`);

create table `depot` (`id` varchar(36) not null, `utilisateurId` int unsigned not null, `interventionId` int unsigned not null, `nature` enum('PHOTO','AVANT','APRES','DOCUMENT') null, `interne` tinyint(1) not null, `legende` varchar(200) null, `priseA` datetime(3) null, `nom` varchar(200) not null, `octets` int not null, `recus` int not null, `etat` enum('OUVERT','FINI','REFUSE') not null, `pieceJointeId` int unsigned null, `refus` varchar(1000) null, `cleClient` varchar(36) null, `creerA` datetime(3) not null, `expireA` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `depot` add index `depot_utilisateurId_index` (`utilisateurId`);
alter table `depot` add index `depot_interventionId_index` (`interventionId`);
alter table `depot` add index `depot_pieceJointeId_index` (`pieceJointeId`);
alter table `depot` add index `depot_expireA_index` (`expireA`);
alter table `depot` add index `depot_utilisateurId_creerA_index` (`utilisateurId`, `creerA`);
alter table `depot` add unique `depot_utilisateurId_cleClient_unique` (`utilisateurId`, `cleClient`);

alter table `piece_jointe` add constraint `piece_jointe_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `piece_jointe` add constraint `piece_jointe_fichierId_foreign` foreign key (`fichierId`) references `fichier` (`id`) on delete restrict;
alter table `depot` add constraint `depot_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
alter table `depot` add constraint `depot_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `depot` add constraint `depot_pieceJointeId_foreign` foreign key (`pieceJointeId`) references `piece_jointe` (`id`) on delete set null;
