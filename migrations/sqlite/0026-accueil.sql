create index `utilisateur_role_dateFin_utilisateurId_index` on `utilisateur_role` (`dateFin`, `utilisateurId`);
