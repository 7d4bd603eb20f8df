import { describe, expect, it } from 'vitest';
import { porteeInitiale, porteesOffertes } from './portee';

const tient =
  (...permissions: string[]) =>
  (permission: string) =>
    permissions.includes(permission);

describe('à qui sont les interventions de la liste', () => {
  it.each([
    [[], [], 'miennes'],
    [['INTERVENTION_LIRE_EQUIPE'], ['miennes', 'equipe'], 'miennes'],
    [['INTERVENTION_TOUTES'], ['miennes', 'toutes'], 'toutes'],
    [['INTERVENTION_TOUTES', 'INTERVENTION_LIRE_EQUIPE'], ['miennes', 'equipe', 'toutes'], 'toutes'],
  ])('avec %j : %j, d’abord %s', (permissions, offertes, initiale) => {
    expect(porteesOffertes(tient(...permissions))).toEqual(offertes);
    expect(porteeInitiale(tient(...permissions))).toBe(initiale);
  });
});
