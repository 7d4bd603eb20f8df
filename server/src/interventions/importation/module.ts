import { declarer } from '../../socle/module.ts';
import { ImportationResolver } from './importation.resolver.ts';

export const importation = declarer({
  resolveurs: [ImportationResolver],
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
