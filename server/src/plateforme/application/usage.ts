import { UsageFichier } from '../fichier/fichier.entity.ts';
import { preparerImage } from '../fichier/images/images.ts';
import { declarerUsage, FICHIERS_MAX, ICONE_MAX_OCTETS, UN_JOUR } from '../fichier/usages.ts';

/** The icon of an application: in the menus of every connected account, under an id that can't be guessed. */
declarerUsage(UsageFichier.ICONE, {
  mot: 'icone',
  fonctions: ['creerApplication'],
  application: 'plateforme',
  dossier: 'icons',
  maxOctets: ICONE_MAX_OCTETS,
  parCompte: FICHIERS_MAX,
  preparer: preparerImage,
  lisible: () => true,
  conserve: 'TOUJOURS',
  renvois: [{ table: 'application', colonne: 'iconeId' }],
  garde: UN_JOUR,
});
