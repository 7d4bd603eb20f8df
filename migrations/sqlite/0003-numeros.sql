alter table `utilisateur` add column `numero` text null;
alter table `utilisateur` add column `numeroInverse` text null;
create index `utilisateur_numero_index` on `utilisateur` (`numero`);
create index `utilisateur_numeroInverse_index` on `utilisateur` (`numeroInverse`);
