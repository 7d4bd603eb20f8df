import { describe, expect, it } from 'vitest';
import { enRoute, partDe } from './etats';

describe('l’avancement d’un export', () => {
  it('n’est entier qu’une fois le fichier là, même si des lignes se sont ajoutées', () => {
    expect(partDe({ etat: 'EN_COURS', faits: 3000, total: 10_000 })).toBe(30);
    expect(partDe({ etat: 'EN_COURS', faits: 10_020, total: 10_000 })).toBe(99);
    expect(partDe({ etat: 'EN_ATTENTE', faits: 0, total: 0 })).toBe(0);
    expect(partDe({ etat: 'PRET', faits: 0, total: 0 })).toBe(100);
  });

  it('ne se dit pas de ce que personne n’a compté', () => {
    expect(partDe({ etat: 'EN_COURS', faits: 3000, total: null })).toBeNull();
  });

  it('dure jusqu’à ce qu’il soit prêt, annulé ou manqué', () => {
    expect((['EN_ATTENTE', 'EN_COURS', 'PRET', 'ECHEC', 'ANNULE'] as const).map((etat) => enRoute({ etat }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
