create table `secteur` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `prefixes` text not null, `couleur` text not null, `actif` integer not null);
create index `secteur_nom_id_index` on `secteur` (`nom`, `id`);
