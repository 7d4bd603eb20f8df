alter table `intervention` add `enRouteA` datetime(3) null;
alter table `intervention` add `finReelle` datetime(3) null;
alter table `intervention` add `pieceManquante` varchar(500) null;
alter table `intervention` add `secondeVisite` tinyint(1) not null default false;
update `intervention` set `finReelle` = `realiseeA` where `realiseeA` is not null;
