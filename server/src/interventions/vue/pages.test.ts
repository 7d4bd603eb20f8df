import { describe, expect, it } from 'vitest';
import { estUneListe, inconnus } from './pages.ts';

describe('les listes dont on garde des vues', () => {
  it('sont connues par leur adresse, et rien d’autre ne l’est', () => {
    for (const page of ['/interventions', '/comptes', '/offres', '/promotions', '/souscriptions', '/traces'])
      expect([page, estUneListe(page)]).toEqual([page, true]);
    for (const page of ['/interventions/', '/roles', 'toString', '', 'https://ailleurs.example/interventions'])
      expect([page, estUneListe(page)]).toEqual([page, false]);
  });

  it('ne retiennent que les mots de leur adresse', () => {
    expect(inconnus('/interventions', 'vue=toutes&etape=PLANIFIEE,EN_COURS&q=%C3%A9l%C3%A9&sens=DESC')).toEqual([]);
    expect(inconnus('/interventions', 'page=3&vue=toutes&mouvement=planifier&__proto__=1')).toEqual([
      'page',
      'mouvement',
      '__proto__',
    ]);
    expect(inconnus('/comptes', 'statut=ACTIF&q=a&vue=toutes')).toEqual(['vue']);
    expect(inconnus('/traces', 'resultat=REFUS&periode=mois&apres=abc')).toEqual(['apres']);
  });
});
