create table `evenement` (`id` int unsigned not null auto_increment primary key, `type` varchar(40) not null, `cle` varchar(120) null, `sujet` varchar(40) not null, `sujetId` int not null, `acteurId` int null, `donnees` text not null, `creerA` datetime(3) not null, `traiteA` datetime(3) null, `tentatives` int not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `evenement` add unique `evenement_cle_unique` (`cle`);
alter table `evenement` add index `evenement_sujet_sujetId_id_index` (`sujet`, `sujetId`, `id`);
alter table `evenement` add index `evenement_traiteA_id_index` (`traiteA`, `id`);

create table `regle_notification` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `type` varchar(40) not null, `relation` varchar(20) not null, `application` tinyint(1) not null, `email` enum('IMMEDIAT','RESUME','JAMAIS') not null, `obligatoire` tinyint(1) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `regle_notification` add unique `regle_notification_type_relation_unique` (`type`, `relation`);

create table `resume_notification` (`utilisateurId` int unsigned not null, `jour` varchar(10) not null, `faitA` datetime(3) not null, primary key (`utilisateurId`, `jour`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `preference_notification` (`utilisateurId` int unsigned not null, `type` varchar(40) not null, `application` tinyint(1) null, `email` enum('IMMEDIAT','RESUME','JAMAIS') null, primary key (`utilisateurId`, `type`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

create table `notification` (`id` int unsigned not null auto_increment primary key, `evenementId` int not null, `destinataireId` int unsigned not null, `type` varchar(40) not null, `relation` varchar(20) not null, `sujet` varchar(40) not null, `sujetId` int not null, `donnees` text not null, `application` tinyint(1) not null, `email` enum('IMMEDIAT','RESUME','JAMAIS') not null, `creerA` datetime(3) not null, `lueA` datetime(3) null, `resumeId` int null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `notification` add index `notification_creerA_index` (`creerA`);
alter table `notification` add index `notification_destinataireId_application_id_index` (`destinataireId`, `application`, `id`);
alter table `notification` add index `notification_destinataireId_application_lueA_id_index` (`destinataireId`, `application`, `lueA`, `id`);
alter table `notification` add unique `notification_evenementId_destinataireId_unique` (`evenementId`, `destinataireId`);

create table `envoi` (`id` int unsigned not null auto_increment primary key, `notificationId` int unsigned null, `destinataireId` int unsigned not null, `groupe` varchar(80) not null, `etat` enum('A_FAIRE','FAIT','SANS_OBJET','ABANDONNE') not null, `aPartirDe` datetime(3) not null, `tentatives` int not null, `reservePar` varchar(36) null, `reserveJusqua` datetime(3) null, `erreur` varchar(300) null, `dit` varchar(120) null, `creerA` datetime(3) not null, `faitA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `envoi` add unique `envoi_notificationId_unique` (`notificationId`);
alter table `envoi` add index `envoi_creerA_index` (`creerA`);
alter table `envoi` add index `envoi_destinataireId_groupe_etat_id_index` (`destinataireId`, `groupe`, `etat`, `id`);
alter table `envoi` add index `envoi_etat_aPartirDe_id_index` (`etat`, `aPartirDe`, `id`);

alter table `resume_notification` add constraint `resume_notification_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `preference_notification` add constraint `preference_notification_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

alter table `notification` add constraint `notification_destinataireId_foreign` foreign key (`destinataireId`) references `utilisateur` (`id`) on delete cascade;

alter table `envoi` add constraint `envoi_notificationId_foreign` foreign key (`notificationId`) references `notification` (`id`) on delete cascade;
alter table `envoi` add constraint `envoi_destinataireId_foreign` foreign key (`destinataireId`) references `utilisateur` (`id`) on delete cascade;
