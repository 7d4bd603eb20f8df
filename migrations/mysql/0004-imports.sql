alter table `rejet_import` drop `valeurs`;

alter table `offre` add `cleCatalogue` varchar(64) null;
alter table `offre` add unique `offre_cleCatalogue_unique` (`cleCatalogue`);
