create table `absence` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `type` enum('CONGE','FORMATION','INDISPONIBLE','FERMETURE') not null, `debut` datetime(3) not null, `fin` datetime(3) not null, `motif` varchar(300) null, `utilisateurId` int unsigned null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `absence` add index `absence_utilisateurId_index` (`utilisateurId`);
alter table `absence` add index `absence_utilisateurId_debut_fin_index` (`utilisateurId`, `debut`, `fin`);
alter table `absence` add index `absence_fin_index` (`fin`);
alter table `absence` add index `absence_debut_id_index` (`debut`, `id`);

create table `horaire` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `utilisateurId` int unsigned null, `semaines` text not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `horaire` add index `horaire_utilisateurId_index` (`utilisateurId`);
alter table `horaire` add unique `horaire_utilisateurId_unique` (`utilisateurId`);

alter table `absence` add constraint `absence_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `horaire` add constraint `horaire_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
