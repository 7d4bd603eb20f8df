create index `trace_activite` on `trace` (`resultat`, `creerA`, `id`, `utilisateurId`, `action`);
drop index `trace_resultat_creerA_index`;
