create table `cle_agenda` (`id` int unsigned not null auto_increment primary key, `utilisateurId` int unsigned not null, `empreinte` varchar(64) not null, `creerA` datetime(3) not null, `utiliseeA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `cle_agenda` add index `cle_agenda_utilisateurId_index` (`utilisateurId`);
alter table `cle_agenda` add unique `cle_agenda_utilisateurId_unique` (`utilisateurId`);
alter table `cle_agenda` add unique `cle_agenda_empreinte_unique` (`empreinte`);

alter table `cle_agenda` add constraint `cle_agenda_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
