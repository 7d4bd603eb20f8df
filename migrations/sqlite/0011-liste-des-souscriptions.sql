create index `souscription_test_id_index` on `souscription` (`test`, `id`);
