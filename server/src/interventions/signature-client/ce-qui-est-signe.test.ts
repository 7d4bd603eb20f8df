import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { empreinteDe, type Intervenue } from './ce-qui-est-signe.ts';

const SIGNEE: Intervenue = {
  id: 12,
  creerA: new Date('2026-11-20T23:30:00.000Z'),
  rapport: 'Joint « changé »,\nessai concluant.',
  minutes: 45,
  debutReel: new Date('2026-11-21T08:00:00.000Z'),
  finReelle: new Date('2026-11-21T08:44:00.000Z'),
  realiseeA: new Date('2026-11-21T08:45:30.125Z'),
};

describe('l’empreinte de ce qui est signé', () => {
  it('se refait sans le produit : les noms par ordre alphabétique, les instants en UTC, sans blancs', () => {
    const canonique =
      '{"debutReel":"2026-11-21T08:00:00.000Z","finReelle":"2026-11-21T08:44:00.000Z","minutes":45,"rapport":"Joint « changé »,\\nessai concluant.","realiseeA":"2026-11-21T08:45:30.125Z","reference":"INT-2026-000012"}';
    expect(empreinteDe(SIGNEE)).toBe(createHash('sha256').update(canonique).digest('hex'));
  });

  it('change avec chaque chose signée, et avec rien d’autre', () => {
    const autres: Partial<Intervenue>[] = [
      { id: 13 },
      { rapport: 'Joint changé' },
      { rapport: null },
      { minutes: 46 },
      { debutReel: null },
      { finReelle: null },
      { realiseeA: new Date('2026-11-21T08:45:30.126Z') },
    ];
    const empreintes = autres.map((autre) => empreinteDe({ ...SIGNEE, ...autre }));
    expect(new Set([empreinteDe(SIGNEE), ...empreintes]).size).toBe(autres.length + 1);
    expect(empreinteDe({ ...SIGNEE, titre: 'Autre' } as Intervenue)).toBe(empreinteDe(SIGNEE));
  });
});
