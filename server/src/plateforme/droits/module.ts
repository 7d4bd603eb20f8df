import { declarer } from '../../socle/module.ts';
import { VersionReferentiel } from './version-referentiel.entity.ts';

export const droits = declarer({
  entites: [VersionReferentiel],
});
