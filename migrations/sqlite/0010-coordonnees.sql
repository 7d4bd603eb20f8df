create table `coordonnees` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text null, `telephone` text null, `horairesFr` text null, `horairesEn` text null, `adresse` text null, `email` text null);

insert into `coordonnees` (`id`, `version`, `creerA`, `modifierA`) values (1, 1, unixepoch() * 1000, unixepoch() * 1000);
