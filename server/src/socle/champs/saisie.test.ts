import { describe, expect, it } from 'vitest';
import { bilingue, entier, lignes, lu, renvoi, texte } from './genres.ts';
import { changementsDe, nomsDits, textesCherches, valeursDe } from './saisie.ts';

const CHAMPS = {
  clientId: renvoi({ requis: true, de: 'bureau' }),
  titre: texte(20, { requis: true, suivi: true, de: 'bureau' }),
  code: texte(10, {}, { garder: (lu) => lu.toUpperCase() }),
  note: lignes(50, { suivi: true }),
  ordre: entier(0, 9, { jamaisNull: true }),
  minutes: entier(1, 60, { dans: 'modification', requis: true, de: 'terrain' }),
};

describe('valeursDe', () => {
  it('remplit toute la ligne : ce qui n’est pas donné est vide, sauf ce qui a sa valeur à lui', () => {
    expect(valeursDe(CHAMPS, { clientId: '7', titre: 'Panne' })).toEqual({
      titre: 'Panne',
      code: null,
      note: null,
      minutes: null,
    });
  });

  it('garde un texte sans les blancs qui l’entourent, vide comme absent, et comme son champ le dit', () => {
    const lues = valeursDe(CHAMPS, { clientId: '7', titre: ' Panne ', code: ' ab1 ', note: '  ', ordre: 3 });
    expect(lues).toEqual({ titre: 'Panne', code: 'AB1', note: null, ordre: 3, minutes: null });
  });

  it('laisse au service ce qui mène à une autre ligne', () => {
    expect(Object.keys(valeursDe(CHAMPS, { clientId: '7', titre: 'x' }))).not.toContain('clientId');
  });
});

describe('un texte en deux langues', () => {
  const DEUX = { nom: bilingue(80, { requis: true }), aide: bilingue(80, {}), numero: lu(texte(40, {})) };

  it('ne se garde pas dans une colonne plus étroite que ce que le schéma accepte', () => {
    expect(() => bilingue(79, {})).toThrow('79');
  });

  it('a une colonne par langue, vides ensemble ; ce qui se lit autrement n’en a pas', () => {
    const nom = { fr: ' Panne ', en: 'Breakdown' };
    const vides = { aideFr: null, aideEn: null };
    expect(valeursDe(DEUX, { nom, numero: '06' })).toEqual({ nomFr: 'Panne', nomEn: 'Breakdown', ...vides });
    expect(changementsDe(DEUX, { aide: null, numero: '06' })).toEqual(vides);
  });
});

describe('textesCherches', () => {
  it('donne les textes dont les mots trouvent la ligne, dans l’ordre de la table', () => {
    const table = { b: texte(9, { cherche: true }), tu: texte(9, {}), a: texte(9, { cherche: true }) };
    expect(textesCherches(table, { a: 'un', b: null })).toEqual([null, 'un']);
  });
});

describe('changementsDe', () => {
  it('n’écrit que ce qui est donné, null compris', () => {
    expect(changementsDe(CHAMPS, { note: null, minutes: 5 })).toEqual({ note: null, minutes: 5 });
    expect(changementsDe(CHAMPS, { titre: undefined })).toEqual({});
  });
});

describe('nomsDits', () => {
  it('donne les champs dont tout cela est dit, dans l’ordre de la table', () => {
    expect(nomsDits(CHAMPS, { suivi: true })).toEqual(['titre', 'note']);
    expect(nomsDits(CHAMPS, { suivi: true, de: 'bureau' })).toEqual(['titre']);
    expect(nomsDits(CHAMPS, { de: 'terrain' })).toEqual(['minutes']);
  });
});
