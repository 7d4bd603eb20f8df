import { permission } from '../../socle/securite/droits.ts';

export const TEST_GERER = permission(
  'offres',
  'TEST_GERER',
  'A',
  'Définir les numéros de test et valider leurs résultats',
  'Define the test numbers and validate their results',
);
