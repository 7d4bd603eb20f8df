create table `signature_client` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `methode` enum('TRACE','NOM','REFUS','ABSENT') not null, `nom` varchar(120) null, `qualite` varchar(60) null, `motif` varchar(300) null, `interventionId` int unsigned not null, `fichierId` varchar(36) null, `signeA` datetime(3) not null, `empreinte` varchar(64) not null, `perimeeA` datetime(3) null, `recueilliParId` int unsigned not null, `ip` varchar(45) not null, `agent` varchar(300) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `signature_client` add index `signature_client_interventionId_index` (`interventionId`);
alter table `signature_client` add index `signature_client_fichierId_index` (`fichierId`);
alter table `signature_client` add unique `signature_client_fichierId_unique` (`fichierId`);
alter table `signature_client` add index `signature_client_recueilliParId_index` (`recueilliParId`);
alter table `signature_client` add index `signature_client_interventionId_id_index` (`interventionId`, `id`);

alter table `signature_client` add constraint `signature_client_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `signature_client` add constraint `signature_client_fichierId_foreign` foreign key (`fichierId`) references `fichier` (`id`) on delete restrict;
alter table `signature_client` add constraint `signature_client_recueilliParId_foreign` foreign key (`recueilliParId`) references `utilisateur` (`id`) on delete restrict;
