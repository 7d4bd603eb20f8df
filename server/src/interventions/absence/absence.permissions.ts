import { permission } from '../../socle/securite/droits.ts';

const declarer = (nom: string, roles: string, fr: string, en: string) =>
  permission('interventions', nom, roles, fr, en);

export const ABSENCE_LIRE = declarer(
  'ABSENCE_LIRE',
  'ASI',
  'Voir ses absences, les fermetures et les horaires',
  'See one’s absences, the closures and the working hours',
);
export const ABSENCE_DECLARER = declarer(
  'ABSENCE_DECLARER',
  'ASI',
  'Déclarer ses propres absences',
  'Declare one’s own absences',
);
/** Also shows everybody's, with the reason. */
export const ABSENCE_GERER = declarer(
  'ABSENCE_GERER',
  'AS',
  'Saisir les absences de tous et les fermetures',
  'Enter everybody’s absences and the closures',
);
