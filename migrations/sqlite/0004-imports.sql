alter table `rejet_import` drop column `valeurs`;

alter table `offre` add column `cleCatalogue` text null;
create unique index `offre_cleCatalogue_unique` on `offre` (`cleCatalogue`);
