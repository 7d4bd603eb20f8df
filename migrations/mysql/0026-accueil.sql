alter table `utilisateur_role` add index `utilisateur_role_dateFin_utilisateurId_index` (`dateFin`, `utilisateurId`);
