import { describe, expect, it } from 'vitest';
import { evenementsDe } from '../../../test/agenda.ts';
import { ecrireCalendrier, type Presentation } from './calendrier.ts';
import type { Visite } from './visites.ts';

const EN_BREF: Presentation = { langue: 'fr', complet: false, adresse: 'https://driven.exemple.fr' };
const ENTIER = { ...EN_BREF, complet: true };

const visite = (valeurs: Partial<Visite> = {}): Visite => ({
  ...{ id: 7, version: 3, reference: 'INT-2026-000007', modifierA: new Date('2026-10-20T09:00:00.000Z') },
  ...{ debut: new Date('2026-10-24T08:00:00.000Z'), fin: new Date('2026-10-24T09:00:00.000Z'), annulee: false },
  ...{ titre: 'Panne de compteur', adresse: '3 rue des Lilas', codePostal: '44000', client: 'Claire Martin' },
  ...valeurs,
});
const ecrire = (une: Partial<Visite>, presentation = EN_BREF) =>
  ecrireCalendrier({ siennes: [visite(une)], retirees: [] }, presentation);

describe('le calendrier', () => {
  it.each([
    ['l’été finit : la première de deux heures pareilles', '2026-10-25T00:30:00.000Z', '20261025T003000Z'],
    ['l’été finit : la seconde', '2026-10-25T01:30:00.000Z', '20261025T013000Z'],
    ['l’été commence : avant l’heure qui manque', '2027-03-28T00:59:00.000Z', '20270328T005900Z'],
    ['l’été commence : après', '2027-03-28T01:00:00.000Z', '20270328T010000Z'],
  ])('dit l’instant en temps universel la nuit où %s', (_nuit, instant, dit) => {
    const texte = ecrire({ debut: new Date(instant), fin: new Date(instant) });
    expect(evenementsDe(texte)[0]).toMatchObject({ DTSTART: dit, DTEND: dit });
    expect(texte).not.toContain('TZID');
  });

  it('aucun texte n’ajoute une ligne ou un événement', () => {
    const mauvais = 'Panne\r\nEND:VEVENT\nBEGIN:VEVENT\rX-MAL:1;2,3\\n';
    const texte = ecrire({ titre: mauvais, adresse: mauvais, codePostal: mauvais, client: mauvais }, ENTIER);
    const temoin = ecrire({}, ENTIER);
    const noms = (ics: string) => evenementsDe(ics).map((une) => Object.keys(une));
    expect(noms(texte)).toEqual(noms(temoin));
    expect(evenementsDe(texte)[0]?.SUMMARY).toContain('Panne\\nEND:VEVENT\\nBEGIN:VEVENT\\nX-MAL:1\\;2\\,3\\\\n');
  });

  it('aucune ligne ne passe 75 octets, et chacune finit comme le format le veut', () => {
    const texte = ecrire({ titre: 'é'.repeat(200) }, ENTIER);
    const lignes = texte.split('\r\n');
    expect(lignes.at(-1)).toBe('');
    expect(texte.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lignes.map((ligne) => Buffer.byteLength(ligne)))).toBeLessThanOrEqual(75);
    expect(evenementsDe(texte)[0]?.SUMMARY).toContain('é'.repeat(200));
  });

  it('en bref ni titre, ni adresse, ni nom ; en entier les trois', () => {
    const [bref, entier] = [ecrire({}), ecrire({}, ENTIER)];
    for (const dit of ['Panne de compteur', 'rue des Lilas', 'Claire Martin']) {
      expect(bref).not.toContain(dit);
      expect(entier).toContain(dit);
    }
    expect(evenementsDe(bref)[0]?.SUMMARY).toBe('INT-2026-000007 · 44000');
  });

  it('les mêmes visites font le même texte', () => {
    expect(ecrire({})).toBe(ecrire({}));
    expect(ecrire({ version: 4 })).not.toBe(ecrire({}));
  });
});
