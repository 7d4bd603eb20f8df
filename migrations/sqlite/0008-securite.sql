create table `trace_objet` (`objet` text not null, `objetId` integer not null, `traceId` integer not null, primary key (`objet`, `objetId`, `traceId`));
create index `trace_objet_traceId_index` on `trace_objet` (`traceId`);

insert or ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'souscription', cast(json_extract(j.value, '$.id') as integer), t.id
from trace t, json_each(case when json_valid(t.changements) then t.changements else '[]' end) j
where t.action in ('souscrireOffre', 'suspendreSouscription', 'reprendreSouscription', 'resilierSouscription', 'echeanceSouscription')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and json_extract(j.value, '$.objet') = 'souscription' and json_type(j.value, '$.id') = 'integer';

insert or ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'offre', cast(json_extract(j.value, '$.id') as integer), t.id
from trace t, json_each(case when json_valid(t.changements) then t.changements else '[]' end) j
where t.action in ('creerOffre', 'modifierOffre', 'activerOffre', 'desactiverOffre', 'abandonnerVersionOffre', 'importerOffres')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and json_extract(j.value, '$.objet') = 'offre' and json_type(j.value, '$.id') = 'integer';

insert or ignore into `trace_objet` (`objet`, `objetId`, `traceId`)
select 'offre', v.offreId, t.id
from trace t, json_each(case when json_valid(t.changements) then t.changements else '[]' end) j
  join version_offre v on v.id = case json_extract(j.value, '$.objet')
    when 'version_offre' then json_extract(j.value, '$.id')
    else coalesce(json_extract(j.value, '$.apres.versionOffre'), json_extract(j.value, '$.avant.versionOffre')) end
where t.action in ('creerOffre', 'modifierOffre', 'activerOffre', 'desactiverOffre', 'abandonnerVersionOffre', 'importerOffres', 'definirNumeroTest', 'validerTest', 'retirerNumeroTest')
  and t.origine = 'SYSTEME' and t.resultat = 'SUCCES'
  and json_extract(j.value, '$.objet') in ('version_offre', 'numero_test');

create table `frein` (`cle` text not null primary key, `echecs` integer not null, `enCours` integer not null, `essaiA` datetime not null, `expireA` datetime not null);
create index `frein_expireA_index` on `frein` (`expireA`);

create table `adresse_connue` (`utilisateurId` integer not null, `reseau` text not null, `vueA` datetime not null, constraint `adresse_connue_utilisateurId_foreign` foreign key (`utilisateurId`) references `utilisateur` (`id`) on delete cascade, primary key (`utilisateurId`, `reseau`));
create index `adresse_connue_utilisateurId_index` on `adresse_connue` (`utilisateurId`);
create index `adresse_connue_vueA_index` on `adresse_connue` (`vueA`);

insert into `adresse_connue` (`utilisateurId`, `reseau`, `vueA`)
select `utilisateurId`, `ip`, max(`tourneeA`) from `session` where `ip` is not null and `ip` not like '%:%' group by `utilisateurId`, `ip`;

alter table `mot_de_passe` add column `aChanger` integer not null default false;
