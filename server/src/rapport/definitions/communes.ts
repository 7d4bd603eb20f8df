import type { Etiquette, Groupe, Mesure } from '../rapport.types.ts';

export const personne: Etiquette = { table: 'utilisateur', fr: ['prenom', 'nom'] };
export const offre: Groupe = { colonne: 'offreId', etiquette: { table: 'offre', fr: ['nomFr'], en: ['nomEn'] } };
export const promotion: Groupe = {
  colonne: 'promotionId',
  etiquette: { table: 'promotion', fr: ['nomFr'], en: ['nomEn'] },
};

export const compte = (mesure: Omit<Mesure, 'calcul' | 'unite' | 'decimales'>): Mesure => ({
  ...mesure,
  calcul: 'NOMBRE',
  unite: 'NOMBRE',
  decimales: 0,
});
