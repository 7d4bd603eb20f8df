alter table `intervention` add column `enRouteA` datetime null;
alter table `intervention` add column `finReelle` datetime null;
alter table `intervention` add column `pieceManquante` text null;
alter table `intervention` add column `secondeVisite` integer not null default false;
update `intervention` set `finReelle` = `realiseeA` where `realiseeA` is not null;
