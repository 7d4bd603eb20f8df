alter table `demande` modify `etat` enum('RECUE','ACCEPTEE','REFUSEE','RETIREE') not null;
update `page` set `nom` = 'Listes', `nomEn` = 'Lists' where `lien` = '/listes' and `nom` = 'Statuts et urgences';
