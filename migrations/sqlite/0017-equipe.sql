alter table `mouvement_intervention` add column `note` text null;
