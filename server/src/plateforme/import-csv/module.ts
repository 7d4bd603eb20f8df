import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_IMPORT_CSV } from './import-csv.descriptions.ts';
import { RejetImport } from './rejet-import.entity.ts';
import './usage.ts';

export const importCsv = declarer({
  entites: [RejetImport],
  descriptions: [DESCRIPTIONS_IMPORT_CSV],
});
