create table `mention` (`id` int unsigned not null auto_increment primary key, `commentaireId` int unsigned not null, `utilisateurId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `mention` add index `mention_commentaireId_index` (`commentaireId`);
alter table `mention` add index `mention_utilisateurId_index` (`utilisateurId`);
alter table `mention` add unique `mention_commentaireId_utilisateurId_unique` (`commentaireId`, `utilisateurId`);

alter table `mention` add constraint `mention_commentaireId_foreign` foreign key (`commentaireId`) references `commentaire` (`id`) on delete cascade;
alter table `mention` add constraint `mention_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete restrict;
