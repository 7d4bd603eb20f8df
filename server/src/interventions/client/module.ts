import { declarer } from '../../socle/module.ts';
import { AdresseClient } from './adresse-client.entity.ts';
import { DESCRIPTIONS_CLIENT } from './client.descriptions.ts';
import { ClientResolver, NoteDuClient } from './client.resolver.ts';
import { NoteClient } from './note-client.entity.ts';

export const client = declarer({
  entites: [AdresseClient, NoteClient],
  resolveurs: [ClientResolver, NoteDuClient],
  descriptions: [DESCRIPTIONS_CLIENT],
  pages: [
    {
      lien: '/appel',
      nom: 'Appel',
      nomEn: 'Call',
      pictogramme: 'phone',
      ordre: 15,
      application: 'interventions',
      fonction: 'voirClient',
    },
  ],
});
