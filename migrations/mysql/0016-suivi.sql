alter table `offre` add index `offre_modifierA_id_index` (`modifierA`, `id`);

alter table `souscription` add index `souscription_modifierA_id_index` (`modifierA`, `id`);

alter table `utilisateur` add index `utilisateur_modifierA_id_index` (`modifierA`, `id`);
