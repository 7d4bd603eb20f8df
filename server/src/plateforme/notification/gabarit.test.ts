import { describe, expect, it } from 'vitest';
import { enHtml, enTexte } from './gabarit.ts';

const lettre = (langue: 'fr' | 'en') => ({
  langue,
  prenom: 'Zoé',
  contenu: {
    sujet: 'INT-1 : <Visite> « prévue »',
    titre: '<Visite> « prévue »',
    paragraphes: ['Deux visites :', '• la première\n• la seconde'],
    faits: [['Où', 'Ici\nlà']] as const,
    lien: { chemin: '/interventions/INT-1', texte: 'Voir' },
  },
  adresse: 'https://driven.example',
  pied: { entreprise: 'Accord', telephone: null, fin: null },
});

describe('Les deux formes d’un mail', () => {
  it('à regarder : une liste est une liste, le titre ne redit pas la référence, rien n’est du code', () => {
    const html = enHtml(lettre('fr'));
    expect(html).toMatch(/<ul[^>]*><li[^>]*>la première<\/li><li[^>]*>la seconde<\/li><\/ul>/);
    expect(html).toContain('>&lt;Visite&gt; «\u00a0prévue\u00a0»</h1>');
    expect(html).toContain('<title>INT-1 : &lt;Visite&gt; « prévue »</title>');
    expect(html).toContain('Deux visites\u00a0:');
    expect(html).toContain('Ici<br>là');
    expect(html).not.toContain('<Visite>');
  });

  it('en anglais, les signes restent où ils sont', () => {
    expect(enHtml(lettre('en'))).toContain('Deux visites :');
  });

  it('le pied dit comment n’en plus avoir, où choisir, ou qu’il n’y a pas de choix', () => {
    const { pied, ...reste } = lettre('fr');
    for (const [fin, dit] of [
      [{ quoi: 'cesser', adresse: 'https://driven.example/d' }, 'Ne plus recevoir ces messages par mail'],
      [{ quoi: 'choisir', adresse: 'https://driven.example/p' }, 'Choisir ce que je reçois par mail'],
      [null, 'il ne se désactive pas'],
    ] as const) {
      for (const forme of [enTexte, enHtml]) {
        const mail = forme({ ...reste, pied: { ...pied, fin } });
        expect(mail).toContain(dit);
        expect(mail.includes('ne se désactive pas')).toBe(fin === null);
        if (fin) expect(mail).toContain(fin.adresse);
      }
    }
  });

  it('en texte : les mêmes mots, et sans lien pour qui ne peut pas y aller', () => {
    const { contenu, ...reste } = lettre('fr');
    const texte = enTexte({ ...reste, contenu });
    expect(texte).toContain('• la première\n• la seconde');
    expect(texte).toContain('Voir : https://driven.example/interventions/INT-1');
    const { lien: _lien, ...sansLien } = contenu;
    for (const forme of [enTexte, enHtml])
      expect(forme({ ...reste, contenu: sansLien })).not.toContain('driven.example');
  });
});
