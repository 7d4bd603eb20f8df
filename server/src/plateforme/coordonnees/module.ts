import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_COORDONNEES } from './coordonnees.descriptions.ts';
import { Coordonnees } from './coordonnees.entity.ts';
import { CoordonneesResolver } from './coordonnees.resolver.ts';

export const coordonnees = declarer({
  entites: [Coordonnees],
  resolveurs: [CoordonneesResolver, signatureDe(Coordonnees)],
  descriptions: [DESCRIPTIONS_COORDONNEES],
  pages: [
    {
      lien: '/coordonnees',
      nom: 'Coordonnées',
      nomEn: 'Contact details',
      pictogramme: 'phone',
      ordre: 117,
      application: 'plateforme',
      fonction: 'modifierCoordonnees',
    },
  ],
});
