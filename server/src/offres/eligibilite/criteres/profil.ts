import { type Attribut, unSeul } from '../attribut.ts';

export const profil: Attribut = {
  code: 'PROFIL',
  nom: { fr: 'Profil', en: 'Profile' },
  operateurs: ['PARMI', 'HORS'],
  forme: /^\S(.{0,98}\S)?$/u,
  exemple: 'Particulier',
  lire: (faits) => unSeul(faits.profil),
};
