alter table `utilisateur` add column `numero` varchar(16) null, add column `numeroInverse` varchar(16) null;
alter table `utilisateur` add index `utilisateur_numero_index` (`numero`);
alter table `utilisateur` add index `utilisateur_numeroInverse_index` (`numeroInverse`);
