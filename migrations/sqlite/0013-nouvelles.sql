create table `evenement` (`id` integer not null primary key autoincrement, `type` text not null, `cle` text null, `sujet` text not null, `sujetId` integer not null, `acteurId` integer null, `donnees` text not null, `creerA` datetime not null, `traiteA` datetime null, `tentatives` integer not null);
create unique index `evenement_cle_unique` on `evenement` (`cle`);
create index `evenement_sujet_sujetId_id_index` on `evenement` (`sujet`, `sujetId`, `id`);
create index `evenement_traiteA_id_index` on `evenement` (`traiteA`, `id`);

create table `regle_notification` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `type` text not null, `relation` text not null, `application` integer not null, `email` text check (`email` in ('IMMEDIAT', 'RESUME', 'JAMAIS')) not null, `obligatoire` integer not null);
create unique index `regle_notification_type_relation_unique` on `regle_notification` (`type`, `relation`);

create table `resume_notification` (`utilisateurId` integer not null, `jour` text not null, `faitA` datetime not null, primary key (`utilisateurId`, `jour`), constraint `resume_notification_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);

create table `preference_notification` (`utilisateurId` integer not null, `type` text not null, `application` integer null, `email` text check (`email` in ('IMMEDIAT', 'RESUME', 'JAMAIS')) null, primary key (`utilisateurId`, `type`), constraint `preference_notification_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);

create table `notification` (`id` integer not null primary key autoincrement, `evenementId` integer not null, `destinataireId` integer not null, `type` text not null, `relation` text not null, `sujet` text not null, `sujetId` integer not null, `donnees` text not null, `application` integer not null, `email` text check (`email` in ('IMMEDIAT', 'RESUME', 'JAMAIS')) not null, `creerA` datetime not null, `lueA` datetime null, `resumeId` integer null, constraint `notification_destinataireId_foreign` foreign key (`destinataireId`) references `utilisateur` (`id`) on delete cascade);
create index `notification_creerA_index` on `notification` (`creerA`);
create index `notification_destinataireId_application_id_index` on `notification` (`destinataireId`, `application`, `id`);
create index `notification_destinataireId_application_lueA_id_index` on `notification` (`destinataireId`, `application`, `lueA`, `id`);
create unique index `notification_evenementId_destinataireId_unique` on `notification` (`evenementId`, `destinataireId`);

create table `envoi` (`id` integer not null primary key autoincrement, `notificationId` integer null, `destinataireId` integer not null, `groupe` text not null, `etat` text check (`etat` in ('A_FAIRE', 'FAIT', 'SANS_OBJET', 'ABANDONNE')) not null, `aPartirDe` datetime not null, `tentatives` integer not null, `reservePar` text null, `reserveJusqua` datetime null, `erreur` text null, `dit` text null, `creerA` datetime not null, `faitA` datetime null, constraint `envoi_notificationId_foreign` foreign key (`notificationId`) references `notification` (`id`) on delete cascade, constraint `envoi_destinataireId_foreign` foreign key (`destinataireId`) references `utilisateur` (`id`) on delete cascade);
create unique index `envoi_notificationId_unique` on `envoi` (`notificationId`);
create index `envoi_creerA_index` on `envoi` (`creerA`);
create index `envoi_destinataireId_groupe_etat_id_index` on `envoi` (`destinataireId`, `groupe`, `etat`, `id`);
create index `envoi_etat_aPartirDe_id_index` on `envoi` (`etat`, `aPartirDe`, `id`);
