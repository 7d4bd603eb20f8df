create table `idempotence_neuve` (`id` integer not null primary key autoincrement, `utilisateurId` integer not null, `cle` text not null, `fonction` text not null, `empreinte` text not null, `objet` text not null, `objetId` integer null, `creerA` datetime not null);
insert into `idempotence_neuve` (`id`, `utilisateurId`, `cle`, `fonction`, `empreinte`, `objet`, `objetId`, `creerA`) select `id`, `utilisateurId`, `cle`, 'souscrireOffre', `empreinte`, 'souscription', `souscriptionId`, `creerA` from `idempotence`;
drop table `idempotence`;
alter table `idempotence_neuve` rename to `idempotence`;
create index `idempotence_creerA_index` on `idempotence` (`creerA`);
create unique index `idempotence_utilisateurId_cle_unique` on `idempotence` (`utilisateurId`, `cle`);
