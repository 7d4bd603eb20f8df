create table `avis` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `note` integer not null, `texte` text null, `interventionId` integer not null, constraint `avis_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade);
create unique index `avis_interventionId_unique` on `avis` (`interventionId`);
create index `avis_interventionId_index` on `avis` (`interventionId`);
