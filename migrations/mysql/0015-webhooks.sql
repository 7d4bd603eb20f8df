create table `webhook` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(100) not null, `adresse` varchar(500) not null, `actif` tinyint(1) not null, `programmeId` int unsigned not null, `evenements` text not null, `desactiveA` datetime(3) null, `raisonDesactivation` enum('ADRESSE_RETIREE','ECHECS') null, `echecDepuis` datetime(3) null, `secret` varchar(60) not null, `secretPrecedent` varchar(60) null, `secretPrecedentJusqua` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `webhook` add index `webhook_programmeId_index` (`programmeId`);

create table `envoi_webhook` (`id` int unsigned not null auto_increment primary key, `webhookId` int unsigned not null, `evenementId` int not null, `type` varchar(40) not null, `etat` enum('A_FAIRE','FAIT','SANS_OBJET','ABANDONNE') not null, `aPartirDe` datetime(3) not null, `tentatives` int not null, `reservePar` varchar(36) null, `reserveJusqua` datetime(3) null, `statutHttp` int null, `ms` int null, `erreur` varchar(300) null, `creerA` datetime(3) not null, `faitA` datetime(3) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `envoi_webhook` add index `envoi_webhook_webhookId_id_index` (`webhookId`, `id`);
alter table `envoi_webhook` add index `envoi_webhook_creerA_index` (`creerA`);
alter table `envoi_webhook` add index `envoi_webhook_etat_aPartirDe_id_index` (`etat`, `aPartirDe`, `id`);
alter table `envoi_webhook` add unique `envoi_webhook_webhookId_evenementId_unique` (`webhookId`, `evenementId`);

alter table `webhook` add constraint `webhook_programmeId_foreign` foreign key (`programmeId`) references `utilisateur` (`id`) on delete restrict;

alter table `envoi_webhook` add constraint `envoi_webhook_webhookId_foreign` foreign key (`webhookId`) references `webhook` (`id`) on delete cascade;
