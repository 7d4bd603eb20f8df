create table `cle_agenda` (`id` integer not null primary key autoincrement, `utilisateurId` integer not null, `empreinte` text not null, `creerA` datetime not null, `utiliseeA` datetime null, constraint `cle_agenda_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `cle_agenda_utilisateurId_index` on `cle_agenda` (`utilisateurId`);
create unique index `cle_agenda_utilisateurId_unique` on `cle_agenda` (`utilisateurId`);
create unique index `cle_agenda_empreinte_unique` on `cle_agenda` (`empreinte`);
