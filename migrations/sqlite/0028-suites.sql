alter table `intervention` add column `suiteDeId` integer null constraint `intervention_suiteDeId_foreign` references `intervention` (`id`) on delete set null;
create index `intervention_suiteDeId_index` on `intervention` (`suiteDeId`);
