create table `vue` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `page` varchar(100) not null, `nom` varchar(80) not null, `parametres` varchar(2000) null, `partagee` tinyint(1) not null, `utilisateurId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `vue` add unique `vue_utilisateurId_page_nom_unique` (`utilisateurId`, `page`, `nom`);
alter table `vue` add index `vue_page_partagee_nom_index` (`page`, `partagee`, `nom`);

alter table `vue` add constraint `vue_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
