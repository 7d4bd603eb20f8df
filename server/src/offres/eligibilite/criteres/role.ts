import type { Attribut } from '../attribut.ts';

/** By the role's key: its name is the admins' to change. */
export const role: Attribut = {
  code: 'ROLE',
  nom: { fr: 'Rôle', en: 'Role' },
  operateurs: ['PARMI', 'HORS'],
  forme: /^[1-9]\d{0,9}$/,
  exemple: '4',
  lire: (faits) => faits.role,
};
