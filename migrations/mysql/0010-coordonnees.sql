create table `coordonnees` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `nom` varchar(150) null, `telephone` varchar(16) null, `horairesFr` varchar(80) null, `horairesEn` varchar(80) null, `adresse` varchar(300) null, `email` varchar(200) null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;

insert into `coordonnees` (`id`, `version`, `creerA`, `modifierA`) values (1, 1, utc_timestamp(3), utc_timestamp(3));
