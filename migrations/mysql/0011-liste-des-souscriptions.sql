alter table `souscription` add index `souscription_test_id_index` (`test`, `id`);
