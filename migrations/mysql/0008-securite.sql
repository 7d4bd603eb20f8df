create table `trace_objet` (`objet` varchar(20) not null, `objetId` int unsigned not null, `traceId` int unsigned not null, primary key (`objet`, `objetId`, `traceId`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `trace_objet` add index `trace_objet_traceId_index` (`traceId`);

insert ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'souscription', cast(j.id as signed), t.id
from trace t, json_table(case when json_valid(t.changements) then t.changements else '[]' end, '$[*]' columns (objet varchar(40) path '$.objet', id varchar(20) path '$.id')) j
where t.action in ('souscrireOffre', 'suspendreSouscription', 'reprendreSouscription', 'resilierSouscription', 'echeanceSouscription')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and j.objet = 'souscription' and j.id regexp '^[0-9]+$';

insert ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'offre', cast(j.id as signed), t.id
from trace t, json_table(case when json_valid(t.changements) then t.changements else '[]' end, '$[*]' columns (objet varchar(40) path '$.objet', id varchar(20) path '$.id')) j
where t.action in ('creerOffre', 'modifierOffre', 'activerOffre', 'desactiverOffre', 'abandonnerVersionOffre', 'importerOffres')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and j.objet = 'offre' and j.id regexp '^[0-9]+$';

insert ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'offre', v.offreId, t.id
from trace t, json_table(case when json_valid(t.changements) then t.changements else '[]' end, '$[*]' columns (objet varchar(40) path '$.objet', id varchar(20) path '$.id', apres varchar(20) path '$.apres.versionOffre', avant varchar(20) path '$.avant.versionOffre')) j, version_offre v
where t.action in ('creerOffre', 'modifierOffre', 'activerOffre', 'desactiverOffre', 'abandonnerVersionOffre', 'importerOffres', 'definirNumeroTest', 'validerTest', 'retirerNumeroTest')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and j.objet in ('version_offre', 'numero_test')
  and v.id = cast(case j.objet when 'version_offre' then j.id else coalesce(j.apres, j.avant) end as signed);

create table `frein` (`cle` varchar(43) not null, `echecs` int not null, `enCours` int not null, `essaiA` datetime(3) not null, `expireA` datetime(3) not null, primary key (`cle`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `frein` add index `frein_expireA_index` (`expireA`);

create table `adresse_connue` (`utilisateurId` int unsigned not null, `reseau` varchar(45) not null, `vueA` datetime(3) not null, primary key (`utilisateurId`, `reseau`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `adresse_connue` add index `adresse_connue_utilisateurId_index` (`utilisateurId`);
alter table `adresse_connue` add index `adresse_connue_vueA_index` (`vueA`);
alter table `adresse_connue` add constraint `adresse_connue_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade;

insert into `adresse_connue` (`utilisateurId`, `reseau`, `vueA`)
select `utilisateurId`, `ip`, max(`tourneeA`) from `session` where `ip` is not null and `ip` not like '%:%' group by `utilisateurId`, `ip`;

alter table `mot_de_passe` add column `aChanger` tinyint(1) not null default false;
