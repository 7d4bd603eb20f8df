create table `demande` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `titre` varchar(200) not null, `description` text null, `adresse` varchar(300) not null, `codePostal` varchar(12) null, `disponibilites` varchar(500) null, `clientId` int unsigned not null, `etat` enum('RECUE','ACCEPTEE','REFUSEE') not null, `motif` varchar(1000) null, `interventionId` int unsigned null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `demande` add index `demande_clientId_index` (`clientId`);
alter table `demande` add index `demande_interventionId_index` (`interventionId`);
alter table `demande` add unique `demande_interventionId_unique` (`interventionId`);
alter table `demande` add index `demande_etat_id_index` (`etat`, `id`);
alter table `demande` add index `demande_clientId_id_index` (`clientId`, `id`);

alter table `demande` add constraint `demande_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade;
alter table `demande` add constraint `demande_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete set null;

create table `deplacement` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `interventionId` int unsigned not null, `intervenantId` int unsigned not null, `debut` datetime(3) not null, `fin` datetime(3) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `deplacement` add index `deplacement_interventionId_index` (`interventionId`);
alter table `deplacement` add unique `deplacement_interventionId_unique` (`interventionId`);
alter table `deplacement` add index `deplacement_intervenantId_index` (`intervenantId`);

alter table `deplacement` add constraint `deplacement_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `deplacement` add constraint `deplacement_intervenantId_foreign` foreign key (`intervenantId`) references `utilisateur` (`id`) on delete cascade;
