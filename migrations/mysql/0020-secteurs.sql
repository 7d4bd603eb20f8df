create table `secteur` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(80) not null, `prefixes` varchar(700) not null, `couleur` varchar(7) not null, `actif` tinyint(1) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `secteur` add index `secteur_nom_id_index` (`nom`, `id`);

create table `fiche_intervenant` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `codePostalBase` varchar(12) null, `couleur` varchar(7) null, `utilisateurId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `fiche_intervenant` add unique `fiche_intervenant_utilisateurId_unique` (`utilisateurId`);
alter table `fiche_intervenant` add index `fiche_intervenant_utilisateurId_index` (`utilisateurId`);

create table `intervenant_secteur` (`utilisateurId` int unsigned not null, `secteurId` int unsigned not null, primary key (`utilisateurId`, `secteurId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `intervenant_secteur` add index `intervenant_secteur_secteurId_index` (`secteurId`);

alter table `fiche_intervenant` add constraint `fiche_intervenant_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `intervenant_secteur` add constraint `intervenant_secteur_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on update cascade on delete cascade;
alter table `intervenant_secteur` add constraint `intervenant_secteur_secteurId_foreign` foreign key (`secteurId`) references `secteur` (`id`) on update cascade on delete restrict;
