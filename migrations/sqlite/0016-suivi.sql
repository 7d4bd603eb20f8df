create index `offre_modifierA_id_index` on `offre` (`modifierA`, `id`);

create index `souscription_modifierA_id_index` on `souscription` (`modifierA`, `id`);

create index `utilisateur_modifierA_id_index` on `utilisateur` (`modifierA`, `id`);
