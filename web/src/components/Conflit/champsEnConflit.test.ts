import { describe, expect, it } from 'vitest';
import { champsEnConflit, fusionner } from './champsEnConflit';

type Valeurs = { titre: string; adresse: string; roles: string[] };
const libelles = { titre: 'Titre', adresse: 'Adresse', roles: 'Rôles' };
const depart: Valeurs = { titre: 'Fuite', adresse: '3 quai Tilsitt', roles: ['1', '2'] };

describe('What two people changed', () => {
  it('is asked about where both changed it, to something else', () => {
    const mienne = { ...depart, titre: 'Fuite d’eau' };
    const actuelle = { ...depart, titre: 'Fuite de gaz' };
    expect(champsEnConflit({ depart, mienne, actuelle, libelles })).toEqual([
      { nom: 'titre', libelle: 'Titre', mienne: 'Fuite d’eau', actuelle: 'Fuite de gaz' },
    ]);
  });

  it.each([
    ['only I did', { titre: 'Moi' }, {}],
    ['only the other did', {}, { titre: 'Autre' }],
    ['both did, to the same', { titre: 'Nous', roles: ['2'] }, { titre: 'Nous', roles: ['2'] }],
    ['each changed another field', { titre: 'Moi' }, { adresse: 'Autre' }],
    ['it is the same list in another object', { roles: ['1', '2'] }, { roles: ['1'] }],
  ])('is not asked about where %s', (_quoi, moi, autre) => {
    const comparaison = { depart, mienne: { ...depart, ...moi }, actuelle: { ...depart, ...autre }, libelles };
    expect(champsEnConflit(comparaison)).toEqual([]);
  });

  it('is said in the order of the form, in the words of the page; a field without a name is not its own', () => {
    const mienne = { titre: 'A', adresse: 'B', roles: [] };
    const actuelle = { titre: 'C', adresse: '', roles: ['9'] };
    const { titre: _titre, ...sansTitre } = { ...libelles };
    const afficher = (nom: string, valeur: unknown) => `${nom}=${String(valeur)}`;
    const deux = { roles: sansTitre.roles, adresse: sansTitre.adresse };
    expect(champsEnConflit<Record<string, unknown>>({ depart, mienne, actuelle, libelles: deux, afficher })).toEqual([
      { nom: 'roles', libelle: 'Rôles', mienne: 'roles=', actuelle: 'roles=9' },
      { nom: 'adresse', libelle: 'Adresse', mienne: 'adresse=B', actuelle: 'adresse=' },
    ]);
  });
});

describe('What is sent after a conflict', () => {
  const mienne = { ...depart, titre: 'Moi', adresse: 'Chez moi' };
  const actuelle = { ...depart, titre: 'Autre', roles: ['3'] };

  it('is my changes over the current row', () => {
    expect(fusionner({ depart, mienne, actuelle }, { titre: 'mienne' })).toEqual({
      ...{ titre: 'Moi', adresse: 'Chez moi', roles: ['3'] },
    });
  });

  it('keeps the current value where mine was given up, and never what I did not touch', () => {
    expect(fusionner({ depart, mienne, actuelle }, { titre: 'actuelle' })).toEqual({
      ...{ titre: 'Autre', adresse: 'Chez moi', roles: ['3'] },
    });
    expect(fusionner({ depart, mienne: depart, actuelle }, {})).toEqual(actuelle);
  });
});
