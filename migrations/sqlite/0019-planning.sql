create table `absence` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `type` text check (`type` in ('CONGE', 'FORMATION', 'INDISPONIBLE', 'FERMETURE')) not null, `debut` datetime not null, `fin` datetime not null, `motif` text null, `utilisateurId` integer null, constraint `absence_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `absence_utilisateurId_index` on `absence` (`utilisateurId`);
create index `absence_utilisateurId_debut_fin_index` on `absence` (`utilisateurId`, `debut`, `fin`);
create index `absence_fin_index` on `absence` (`fin`);
create index `absence_debut_id_index` on `absence` (`debut`, `id`);

create table `horaire` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `utilisateurId` integer null, `semaines` text not null, constraint `horaire_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `horaire_utilisateurId_index` on `horaire` (`utilisateurId`);
create unique index `horaire_utilisateurId_unique` on `horaire` (`utilisateurId`);
