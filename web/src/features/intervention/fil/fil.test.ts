import { describe, expect, it } from 'vitest';
import type { Commentaire, Mouvement } from '../types';
import { entreesDuFil } from './entrees';
import { morceaux } from './morceaux';

describe('The web addresses of a text', () => {
  const liens = (texte: string) => morceaux(texte).flatMap(({ lien }) => lien ?? []);

  it('are links, and the rest is text', () => {
    expect(morceaux('Voir https://a.fr/x?y=1, puis http://b.fr.')).toEqual([
      { texte: 'Voir ' },
      { texte: 'https://a.fr/x?y=1', lien: 'https://a.fr/x?y=1' },
      { texte: ', puis ' },
      { texte: 'http://b.fr', lien: 'http://b.fr' },
      { texte: '.' },
    ]);
  });

  it('are http and https only, without what ends the sentence', () => {
    expect(liens('javascript:alert(1) data:text/html,x ftp://a.fr file:///etc')).toEqual([]);
    expect(liens('« https://a.fr/b » (https://c.fr) « https://d.fr ». https://')).toEqual([
      ...['https://a.fr/b', 'https://c.fr', 'https://d.fr'],
    ]);
    expect(liens('https://a.fr/"onmouseover=x')).toEqual(['https://a.fr/']);
  });

  it('lose no character of it', () => {
    for (const texte of ['', 'rien', 'https://', 'a https://b.fr!? c\nd', 'https://[']) {
      expect(
        morceaux(texte)
          .map((un) => un.texte)
          .join(''),
      ).toBe(texte);
    }
  });
});

describe('Comments and moves as one list', () => {
  const auteur = { id: '1', nom: 'Petit', prenom: 'Zoé' };
  const a = (minute: number) => ({
    id: String(minute),
    creerA: `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`,
  });
  const commentaire = (minute: number): Commentaire => ({
    ...{
      ...a(minute),
      modifierA: a(minute).creerA,
      version: 1,
      texte: '',
      auteur,
      auteurRole: null,
      versions: [],
      nonLu: false,
      mentions: [],
    },
    ...{ interne: false, contestation: false, supprime: false, modifiable: false, supprimable: false },
  });
  const mouvement = (minute: number): Mouvement => ({
    ...{ ...a(minute), fonction: '', motif: null, auteur, deStatut: null, versStatut: null, changements: [] },
  });
  const fil = (commentaires: number[], historique: number[], reste: { commentaires?: boolean; historique?: boolean }) =>
    entreesDuFil({
      commentaires: commentaires.map(commentaire),
      historique: historique.map(mouvement),
      resteCommentaires: reste.commentaires ?? false,
      resteHistorique: reste.historique ?? false,
    }).map(({ cle }) => cle);

  it('are in the order of time', () => {
    expect(fil([30, 10], [20, 5], {})).toEqual(['m5', 'c10', 'm20', 'c30']);
  });

  it('hold back what is older than the end of a list that goes on', () => {
    expect(fil([30, 10], [20, 5], { commentaires: true })).toEqual(['c10', 'm20', 'c30']);
    expect(fil([30, 10], [20, 5], { historique: true })).toEqual(['m5', 'c10', 'm20', 'c30']);
    expect(fil([30, 10], [20, 15], { commentaires: true, historique: true })).toEqual(['m15', 'm20', 'c30']);
    expect(fil([], [20, 5], { commentaires: true })).toEqual(['m5', 'm20']);
  });
});
