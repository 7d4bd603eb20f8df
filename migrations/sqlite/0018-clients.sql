create table `autre_telephone` (`id` integer not null primary key autoincrement, `utilisateurId` integer not null, `numero` text not null, `numeroInverse` text not null, constraint `autre_telephone_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create index `autre_telephone_utilisateurId_index` on `autre_telephone` (`utilisateurId`);
create index `autre_telephone_numero_index` on `autre_telephone` (`numero`);
create index `autre_telephone_numeroInverse_index` on `autre_telephone` (`numeroInverse`);

create table `adresse_client` (`id` integer not null primary key autoincrement, `clientId` integer not null, `libelle` text null, `adresse` text not null, `codePostal` text null, constraint `adresse_client_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade);
create index `adresse_client_clientId_id_index` on `adresse_client` (`clientId`, `id`);

create table `note_client` (`id` integer not null primary key autoincrement, `clientId` integer not null, `note` text not null, constraint `note_client_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade);
create index `note_client_clientId_index` on `note_client` (`clientId`);
create unique index `note_client_clientId_unique` on `note_client` (`clientId`);
