alter table `mouvement_intervention` add `note` varchar(1000) null;
