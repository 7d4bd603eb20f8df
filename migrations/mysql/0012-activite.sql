alter table `trace` add index `trace_activite` (`resultat`, `creerA`, `id`, `utilisateurId`, `action`);
alter table `trace` drop index `trace_resultat_creerA_index`;
