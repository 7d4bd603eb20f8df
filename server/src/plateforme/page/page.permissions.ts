import { permission } from '../../socle/securite/droits.ts';

export const PAGE_LIRE = permission(
  'plateforme',
  'PAGE_LIRE',
  'A',
  'Voir toutes les pages, et non les siennes seulement',
  'See all the pages, and not only one’s own',
);
export const PAGE_GERER = permission(
  'plateforme',
  'PAGE_GERER',
  'A',
  'Créer et changer les pages, leur icône et l’ordre du menu',
  'Create and change the pages, their icon and the order of the menu',
);
