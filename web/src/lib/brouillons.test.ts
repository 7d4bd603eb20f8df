// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Brouillon,
  cleDe,
  ecrireBrouillon,
  effacerBrouillons,
  entretenirBrouillons,
  lireBrouillon,
  rouvrirBrouillons,
} from './brouillons';

const JOUR = 86_400_000;
const brouillon = (autres: Partial<Brouillon> = {}): Brouillon => ({
  ...{ quand: Date.now(), onglet: 'a', version: 3, depart: { titre: '' }, valeurs: { titre: 'Fuite' } },
  ...autres,
});
const garder = (compte: string, nom: string, autres: Partial<Brouillon> = {}): string => {
  const cle = cleDe(compte, nom, 0);
  ecrireBrouillon(compte, cle, brouillon(autres));
  return cle;
};

describe('What is being typed', () => {
  beforeEach(() => {
    localStorage.clear();
    rouvrirBrouillons();
  });

  it('is kept for its account, its form and its tab', () => {
    expect(new Set([cleDe('1', 'a', 0), cleDe('2', 'a', 0), cleDe('1', 'b', 0), cleDe('1', 'a', 1)]).size).toBe(4);
    expect(lireBrouillon(garder('1', 'a'))).toMatchObject({ version: 3, valeurs: { titre: 'Fuite' } });
    expect(lireBrouillon(cleDe('2', 'a', 0))).toBeNull();
  });

  it('is no password, nor any other secret', () => {
    const secrets = { motDePasse: 'x', mot_de_passe: 'x', newPassword: 'x', jeton: 'x', clientSecret: 'x', titre: 'y' };
    const cle = garder('1', 'a', { depart: secrets, valeurs: secrets });
    expect(lireBrouillon(cle)).toMatchObject({ depart: { titre: 'y' }, valeurs: { titre: 'y' } });
    expect(localStorage.getItem(cle)).not.toContain('"x"');
  });

  it('is forgotten after seven days, and what cannot be read is none', () => {
    const cle = garder('1', 'a', { quand: 1000 });
    expect(lireBrouillon(cle, 1000 + 7 * JOUR - 1)).not.toBeNull();
    expect(lireBrouillon(cle, 1000 + 7 * JOUR)).toBeNull();
    for (const lu of ['{', 'null', '{"quand":"hier","valeurs":{}}', '{"quand":1}']) {
      localStorage.setItem(cle, lu);
      expect(lireBrouillon(cle, 2)).toBeNull();
    }
  });

  it('is not kept beyond a size that would fill the browser', () => {
    expect(lireBrouillon(garder('1', 'a', { valeurs: { titre: 'x'.repeat(200_000) } }))).toBeNull();
  });

  it('makes the oldest of its account go where there is no room', () => {
    const vieux = garder('1', 'vieux', { quand: Date.now() - JOUR });
    const autre = garder('2', 'autre', { quand: Date.now() - 2 * JOUR });
    const plein = vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const cle = garder('1', 'a');
    plein.mockRestore();
    expect([cle, vieux, autre].map((une) => lireBrouillon(une) !== null)).toEqual([true, false, true]);
  });

  it('goes when its account logs out, here and in the tabs that are told; another account’s stays', () => {
    const [sienne, autre] = [garder('1', 'a'), garder('2', 'a')];
    effacerBrouillons('1');
    expect(lireBrouillon(sienne)).toBeNull();
    expect(lireBrouillon(autre)).not.toBeNull();
    expect(lireBrouillon(garder('1', 'a'))).toBeNull();
    rouvrirBrouillons();
    expect(lireBrouillon(garder('1', 'a'))).not.toBeNull();

    const finir = entretenirBrouillons('1');
    window.dispatchEvent(new StorageEvent('storage', { key: 'driven:sortie', newValue: '{"compteId":"1"}' }));
    expect(lireBrouillon(garder('1', 'b'))).toBeNull();
    finir();
  });

  it('is swept of what is too old or too much, the last ones kept', () => {
    const vieux = cleDe('1', 'vieux', 0);
    localStorage.setItem(vieux, JSON.stringify(brouillon({ quand: Date.now() - 8 * JOUR })));
    const cles = Array.from({ length: 42 }, (_une, rang) =>
      garder('1', `f${rang}`, { quand: Date.now() - 100 + rang }),
    );
    entretenirBrouillons('1')();
    expect(localStorage.getItem(vieux)).toBeNull();
    expect(cles.map((cle) => lireBrouillon(cle) !== null)).toEqual(cles.map((_cle, rang) => rang >= 2));
  });
});
