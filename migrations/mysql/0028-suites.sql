alter table `intervention` add `suiteDeId` int unsigned null;
alter table `intervention` add index `intervention_suiteDeId_index` (`suiteDeId`);
alter table `intervention` add constraint `intervention_suiteDeId_foreign` foreign key (`suiteDeId`) references `intervention` (`id`) on delete set null;
