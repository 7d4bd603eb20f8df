import { describe, expect, it } from 'vitest';
import { avecJournal, Journal, journal, journalEnCours } from './journal.ts';

const nouveau = () => new Journal(1, new Date('2026-11-21T08:30:00.000Z'));
const octets = (texte: string | null) => Buffer.byteLength(texte ?? '');

describe('le journal d’une mutation', () => {
  it('sans changement, ne dit rien', () => {
    expect(nouveau().json()).toBeNull();
  });

  it('abrège une longue valeur et garde les autres', () => {
    const ici = nouveau();
    ici.noter({
      objet: 'intervention',
      id: 7,
      avant: { titre: 'Fuite' },
      apres: { titre: 'x'.repeat(5000), minutes: 12 },
    });
    expect(JSON.parse(ici.json() ?? '')).toEqual([
      { objet: 'intervention', id: 7, avant: { titre: 'Fuite' }, apres: { titre: `${'x'.repeat(200)}…`, minutes: 12 } },
    ]);
  });

  it('tient en 4 ko, comptés en octets, et dit combien de lignes manquent', () => {
    const ici = nouveau();
    for (let id = 1; id <= 500; id++) ici.noter({ objet: 'intervention', id, apres: { titre: '漢'.repeat(300) } });
    const lus = JSON.parse(ici.json() ?? '') as { objet: string; id: number; apres?: object }[];
    expect(octets(ici.json())).toBeLessThan(4096);
    expect(lus[0]).toMatchObject({ objet: 'intervention', id: 1, apres: { titre: expect.stringContaining('漢') } });
    expect(lus.at(-1)).toEqual({ objet: '…', id: 500 - (lus.length - 1) });
  });

  it('nomme au moins la ligne dont les valeurs sont trop nombreuses', () => {
    const ici = nouveau();
    const champs = Object.fromEntries(Array.from({ length: 40 }, (_, rang) => [`champ${rang}`, 'y'.repeat(200)]));
    ici.noter({ objet: 'intervention', id: 9, apres: champs });
    ici.noter({ objet: 'commentaire', id: 3, apres: { texte: 'court' } });
    expect(JSON.parse(ici.json() ?? '')).toEqual([
      { objet: 'intervention', id: 9 },
      { objet: 'commentaire', id: 3, apres: { texte: 'court' } },
    ]);
  });

  it('ne se trouve que dans la mutation en cours, même quand deux se croisent', async () => {
    const [un, deux] = [nouveau(), nouveau()];
    const lire = async (sien: Journal) => {
      await Promise.resolve();
      return journalEnCours() === sien;
    };
    expect(await Promise.all([avecJournal(un, () => lire(un)), avecJournal(deux, () => lire(deux))])).toEqual([
      true,
      true,
    ]);
    expect(journal()).toBeUndefined();
    expect(() => journalEnCours()).toThrow('elle n’aurait pas de trace');
  });
});
