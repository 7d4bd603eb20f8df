import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_IMPORTATION } from './importation.descriptions.ts';
import { ImportationResolver } from './importation.resolver.ts';

export const importation = declarer({
  resolveurs: [ImportationResolver],
  descriptions: [DESCRIPTIONS_IMPORTATION],
  pages: [
    {
      lien: '/importation',
      nom: 'Importation',
      nomEn: 'Import',
      pictogramme: 'upload',
      ordre: 70,
      application: 'interventions',
      fonction: 'importerInterventions',
    },
  ],
});
