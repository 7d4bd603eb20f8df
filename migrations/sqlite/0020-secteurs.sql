create table `secteur` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `nom` text not null, `prefixes` text not null, `couleur` text not null, `actif` integer not null);
create index `secteur_nom_id_index` on `secteur` (`nom`, `id`);

create table `fiche_intervenant` (`id` integer not null primary key autoincrement, `version` integer not null default 1, `creerParId` integer null, `modifierParId` integer null, `creerA` datetime not null, `modifierA` datetime not null, `codePostalBase` text null, `couleur` text null, `utilisateurId` integer not null, constraint `fiche_intervenant_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade);
create unique index `fiche_intervenant_utilisateurId_unique` on `fiche_intervenant` (`utilisateurId`);
create index `fiche_intervenant_utilisateurId_index` on `fiche_intervenant` (`utilisateurId`);

create table `intervenant_secteur` (`utilisateurId` integer not null, `secteurId` integer not null, primary key (`utilisateurId`, `secteurId`), constraint `intervenant_secteur_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on update cascade on delete cascade, constraint `intervenant_secteur_secteurId_foreign` foreign key (`secteurId`) references `secteur` (`id`) on update cascade on delete restrict);
create index `intervenant_secteur_secteurId_index` on `intervenant_secteur` (`secteurId`);
