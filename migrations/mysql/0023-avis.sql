create table `avis` (`id` int unsigned not null auto_increment primary key, `version` int not null default 1, `creerParId` int null, `modifierParId` int null, `creerA` datetime(3) not null, `modifierA` datetime(3) not null, `note` int not null, `texte` varchar(500) null, `interventionId` int unsigned not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;
alter table `avis` add unique `avis_interventionId_unique` (`interventionId`);

alter table `avis` add constraint `avis_interventionId_foreign` foreign key (`interventionId`) references `intervention` (`id`) on delete cascade;
alter table `avis` add index `avis_interventionId_index` (`interventionId`);
