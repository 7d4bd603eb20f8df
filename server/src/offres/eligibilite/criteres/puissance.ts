import { numerique } from '../attribut.ts';

export const puissance = numerique(
  { code: 'PUISSANCE', nom: { fr: 'Puissance en kVA', en: 'Power in kVA' }, exemple: '9' },
  (faits) => faits.puissance,
);
