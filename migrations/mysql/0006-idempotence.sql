alter table `idempotence` add column `fonction` varchar(100) not null default 'souscrireOffre', add column `objet` varchar(40) not null default 'souscription', change column `souscriptionId` `objetId` int null;
alter table `idempotence` alter column `fonction` drop default, alter column `objet` drop default;
