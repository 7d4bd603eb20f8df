create table `demande` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `titre` text not null, `description` text null, `adresse` text not null, `codePostal` text null, `disponibilites` text null, `clientId` integer not null, `etat` text check (`etat` in ('RECUE', 'ACCEPTEE', 'REFUSEE')) not null, `motif` text null, `interventionId` integer null, constraint `demande_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade, constraint `demande_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete set null);
create index `demande_clientId_index` on `demande` (`clientId`);
create index `demande_interventionId_index` on `demande` (`interventionId`);
create unique index `demande_interventionId_unique` on `demande` (`interventionId`);
create index `demande_etat_id_index` on `demande` (`etat`, `id`);
create index `demande_clientId_id_index` on `demande` (`clientId`, `id`);

create table `deplacement` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `interventionId` integer not null, `intervenantId` integer not null, `debut` datetime not null, `fin` datetime not null, constraint `deplacement_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `deplacement_intervenantId_foreign` foreign key (`intervenantId`) references `utilisateur` (`id`) on delete cascade);
create index `deplacement_interventionId_index` on `deplacement` (`interventionId`);
create unique index `deplacement_interventionId_unique` on `deplacement` (`interventionId`);
create index `deplacement_intervenantId_index` on `deplacement` (`intervenantId`);
