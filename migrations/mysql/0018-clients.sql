create table `autre_telephone` (`id` int unsigned not null auto_increment primary key, `utilisateurId` int unsigned not null, `numero` varchar(16) not null, `numeroInverse` varchar(16) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `autre_telephone` add index `autre_telephone_utilisateurId_index` (`utilisateurId`);
alter table `autre_telephone` add index `autre_telephone_numero_index` (`numero`);
alter table `autre_telephone` add index `autre_telephone_numeroInverse_index` (`numeroInverse`);

create table `adresse_client` (`id` int unsigned not null auto_increment primary key, `clientId` int unsigned not null, `libelle` varchar(50) null, `adresse` varchar(300) not null, `codePostal` varchar(12) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `adresse_client` add index `adresse_client_clientId_id_index` (`clientId`, `id`);

create table `note_client` (`id` int unsigned not null auto_increment primary key, `clientId` int unsigned not null, `note` varchar(1000) not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `note_client` add index `note_client_clientId_index` (`clientId`);
alter table `note_client` add unique `note_client_clientId_unique` (`clientId`);

alter table `autre_telephone` add constraint `autre_telephone_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;
alter table `adresse_client` add constraint `adresse_client_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade;
alter table `note_client` add constraint `note_client_clientId_foreign` foreign key (`clientId`) references `utilisateur` (`id`) on delete cascade;
