alter table `fichier` rename column `usage` to `usageListe`;
alter table `fichier` add column `usage` text not null default '';
update `fichier` set `usage` = `usageListe`;
alter table `fichier` drop column `usageListe`;
alter table `fichier` add column `empreinte` text null;
alter table `fichier` add column `largeur` integer null;
alter table `fichier` add column `hauteur` integer null;

create table `piece_jointe` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nature` text check (`nature` in ('PHOTO', 'AVANT', 'APRES', 'DOCUMENT')) not null, `interne` integer not null, `legende` text null, `priseA` datetime null, `interventionId` integer not null, `fichierId` text not null, `cleClient` text null, constraint `piece_jointe_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `piece_jointe_fichierId_foreign` foreign key (`fichierId`) references `fichier` (`id`) on delete restrict);
create index `piece_jointe_interventionId_index` on `piece_jointe` (`interventionId`);
create index `piece_jointe_fichierId_index` on `piece_jointe` (`fichierId`);
create unique index `piece_jointe_fichierId_unique` on `piece_jointe` (`fichierId`);
create index `piece_jointe_interventionId_id_index` on `piece_jointe` (`interventionId`, `id`);
create unique index `piece_jointe_creerParId_cleClient_unique` on `piece_jointe` (`creerParId`, `cleClient`);

create table `depot` (`id` text not null primary key, `utilisateurId` integer not null, `interventionId` integer not null, `nature` text check (`nature` in ('PHOTO', 'AVANT', 'APRES', 'DOCUMENT')) null, `interne` integer not null, `legende` text null, `priseA` datetime null, `nom` text not null, `octets` integer not null, `recus` integer not null, `etat` text check (`etat` in ('OUVERT', 'FINI', 'REFUSE')) not null, `pieceJointeId` integer null, `refus` text null, `cleClient` text null, `creerA` datetime not null, `expireA` datetime not null, constraint `depot_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade, constraint `depot_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade, constraint `depot_pieceJointeId_foreign` foreign key (`pieceJointeId`) references `piece_jointe` (`id`) on delete set null);
create index `depot_utilisateurId_index` on `depot` (`utilisateurId`);
create index `depot_interventionId_index` on `depot` (`interventionId`);
create index `depot_pieceJointeId_index` on `depot` (`pieceJointeId`);
create index `depot_expireA_index` on `depot` (`expireA`);
create index `depot_utilisateurId_creerA_index` on `depot` (`utilisateurId`, `creerA`);
create unique index `depot_utilisateurId_cleClient_unique` on `depot` (`utilisateurId`, `cleClient`);
