create table `mention` (`id` integer not null primary key autoincrement, `commentaireId` integer not null, `utilisateurId` integer not null, constraint `mention_commentaireId_foreign` foreign key (`commentaireId`) references `commentaire` (`id`) on delete cascade, constraint `mention_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete restrict);
create index `mention_commentaireId_index` on `mention` (`commentaireId`);
create index `mention_utilisateurId_index` on `mention` (`utilisateurId`);
create unique index `mention_commentaireId_utilisateurId_unique` on `mention` (`commentaireId`, `utilisateurId`);
