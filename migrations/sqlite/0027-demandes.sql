create table `demande` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `titre` text not null, `description` text null, `adresse` text not null, `codePostal` text null, `disponibilites` text null, `clientId` integer not null, `etat` text check (`etat` in ('RECUE', 'ACCEPTEE', 'REFUSEE')) not null, `motif` text null, `interventionId` integer null, constraint `demande_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade, constraint `demande_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete set null);
create index `demande_clientId_index` on `demande` (`clientId`);
create index `demande_interventionId_index` on `demande` (`interventionId`);
create unique index `demande_interventionId_unique` on `demande` (`interventionId`);
create index `demande_etat_id_index` on `demande` (`etat`, `id`);
create index `demande_clientId_id_index` on `demande` (`clientId`, `id`);
