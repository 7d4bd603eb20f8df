import { describe, expect, it } from 'vitest';
import { mentionEnCours, mentionnees, mentionner } from './mention';
import { morceaux } from './morceaux';

const MARTIN = { id: '1', prenom: 'Martin', nom: 'Petit' };
const ANNE = { id: '2', prenom: 'Anne', nom: 'Roy' };
const cherchee = (texte: string, curseur = texte.length) => mentionEnCours(texte, curseur)?.recherche ?? null;

describe('A name that is being typed', () => {
  it('begins with an @ at the beginning of a word, up to two words', () => {
    expect(['@', '@Mar', 'vu, @Mar', '(@Mar', 'a\n@Martin Pe', '@Martin '].map((texte) => cherchee(texte))).toEqual([
      ...['', 'Mar', 'Mar', 'Mar', 'Martin Pe', 'Martin '],
    ]);
  });

  it('is none in an address of mail, past the name, or elsewhere than at the caret', () => {
    for (const texte of ['moi@exemple.fr', '@Martin Petit merci', '@Martin\n', 'rien', ''])
      expect(cherchee(texte)).toBe(null);
    expect(cherchee('@Martin', 0)).toBe(null);
    expect(cherchee('@Mar et puis', 4)).toBe('Mar');
  });

  it('becomes the whole name, and writing goes on after it', () => {
    const texte = 'Vu, @mar ?';
    const enCours = mentionEnCours(texte, 8);
    if (enCours === null) throw new Error('nothing is being typed');
    const suite = mentionner(texte, enCours, MARTIN);
    expect(suite.texte).toBe('Vu, @Martin Petit ?');
    expect(suite.texte.slice(suite.curseur)).toBe('?');
  });
});

describe('Who is mentioned', () => {
  it('is who was chosen and whose name is still there, once', () => {
    expect(mentionnees('@Martin Petit et @Anne R', [MARTIN, ANNE, MARTIN])).toEqual([MARTIN]);
    expect(mentionnees('Martin Petit', [MARTIN])).toEqual([]);
  });

  it('is marked in the text, the longest name first, and no address is cut', () => {
    expect(morceaux('@Anne Roy-Petit, @Anne Roy : https://a.fr/@Anne', ['Anne Roy', 'Anne Roy-Petit'])).toEqual([
      { texte: '@Anne Roy-Petit', mention: 'Anne Roy-Petit' },
      { texte: ', ' },
      { texte: '@Anne Roy', mention: 'Anne Roy' },
      { texte: ' : ' },
      { texte: 'https://a.fr/@Anne', lien: 'https://a.fr/@Anne' },
    ]);
    expect(morceaux('@J. (x) [', ['J. (x)'])).toEqual([{ texte: '@J. (x)', mention: 'J. (x)' }, { texte: ' [' }]);
  });
});
