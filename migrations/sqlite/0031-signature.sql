alter table `fichier` rename column `usage` to `usageListe`;
alter table `fichier` add column `usage` text not null default '';
update `fichier` set `usage` = `usageListe`;
alter table `fichier` drop column `usageListe`;

create table `signature_client` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `methode` text check (`methode` in ('TRACE', 'NOM', 'REFUS', 'ABSENT')) not null, `nom` text null, `qualite` text null, `motif` text null, `interventionId` integer not null, `fichierId` text null, `signeA` datetime not null, `empreinte` text not null, `perimeeA` datetime null, `recueilliParId` integer not null, `ip` text not null, `agent` text null, constraint `signature_client_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `signature_client_fichierId_foreign` foreign key (`fichierId`) references `fichier` (`id`) on delete restrict, constraint `signature_client_recueilliParId_foreign` foreign key (`recueilliParId`) references `utilisateur` (`id`) on delete restrict);
create index `signature_client_interventionId_index` on `signature_client` (`interventionId`);
create index `signature_client_fichierId_index` on `signature_client` (`fichierId`);
create unique index `signature_client_fichierId_unique` on `signature_client` (`fichierId`);
create index `signature_client_recueilliParId_index` on `signature_client` (`recueilliParId`);
create index `signature_client_interventionId_id_index` on `signature_client` (`interventionId`, `id`);
