import { permission } from '../../socle/securite/droits.ts';

export const TRACE_LIRE = permission(
  'plateforme',
  'TRACE_LIRE',
  'A',
  'Voir les traces et vérifier qu’elles sont intactes',
  'See the traces and verify that they are whole',
);
export const TRACE_ECRIRE = permission(
  'plateforme',
  'TRACE_ECRIRE',
  'AP',
  'Ajouter une entrée aux traces',
  'Add an entry to the traces',
);
export const TRACE_GERER = permission(
  'plateforme',
  'TRACE_GERER',
  'A',
  'Changer et supprimer les entrées manuelles, voir le SQL des traces',
  'Change and delete manual entries, see the SQL of the traces',
);
