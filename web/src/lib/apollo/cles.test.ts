// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { commencer, finir } from './cles';

const PLACE = 'CreerOffre:/offres/nouvelle:';
/** Of a page that was reloaded, or of another tab, nothing is in flight: only what is stored remains. */
const garde = () => localStorage.getItem(`cle:${PLACE}`) ?? '';

describe('The key of a request that creates', () => {
  beforeEach(() => localStorage.clear());

  it('is another one once it is known what became of it', () => {
    const une = commencer(PLACE, { titre: 'a' });
    finir(PLACE, une, true);
    expect(garde()).toBe('');
    const autre = commencer(PLACE, { titre: 'a' });
    expect(autre.cle).not.toBe(une.cle);
    finir(PLACE, autre, true);
  });

  it('is the same as long as it is not known, even changed in between', () => {
    const une = commencer(PLACE, { titre: 'a' });
    finir(PLACE, une, false);
    for (const titre of ['a', 'b']) {
      const encore = commencer(PLACE, { titre });
      expect(encore.cle).toBe(une.cle);
      finir(PLACE, encore, false);
    }
  });

  it('is one for a second press, and two for two demands of one moment', () => {
    const [une, seconde, autre] = [{ t: 'a' }, { t: 'a' }, { t: 'b' }].map((demande) => commencer(PLACE, demande));
    expect(seconde?.cle).toBe(une?.cle);
    expect(autre?.cle).not.toBe(une?.cle);
    for (const tentative of [une, seconde, autre]) if (tentative) finir(PLACE, tentative, true);
    expect(garde()).toBe('');
  });

  it('of another form is its own', () => {
    const [ici, la] = [commencer(PLACE, {}), commencer('CreerRole:/roles:', {})];
    expect(la.cle).not.toBe(ici.cle);
    finir(PLACE, ici, true);
    finir('CreerRole:/roles:', la, true);
  });

  it('of another tab is taken up for the same demand only', () => {
    const une = commencer(PLACE, { titre: 'a' });
    finir(PLACE, une, false);
    localStorage.setItem(`cle:${PLACE}`, JSON.stringify({ ...une, onglet: 'autre' }));
    const autreDemande = commencer(PLACE, { titre: 'b' });
    expect(autreDemande.cle).not.toBe(une.cle);
    finir(PLACE, autreDemande, true);
    localStorage.setItem(`cle:${PLACE}`, JSON.stringify({ ...une, onglet: 'autre' }));
    const meme = commencer(PLACE, { titre: 'a' });
    expect(meme.cle).toBe(une.cle);
    finir(PLACE, meme, true);
  });

  it('tells nothing of what was asked', () => {
    finir(PLACE, commencer(PLACE, { titre: 'Secret' }), false);
    expect(garde()).not.toContain('Secret');
    expect(garde()).toMatch(/"cle":"[0-9a-f]{32}"/);
  });
});
