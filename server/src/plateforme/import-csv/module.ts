import { declarer } from '../../socle/module.ts';
import { RejetImport } from './rejet-import.entity.ts';

export const importCsv = declarer({
  entites: [RejetImport],
});
