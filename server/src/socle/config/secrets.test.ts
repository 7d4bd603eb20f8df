import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lireEnv } from './env.ts';
import { lireSecrets } from './secrets.ts';

let dossier: string;
beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), 'driven-secrets-'));
});
afterAll(() => rmSync(dossier, { recursive: true }));

const lire = (sous: string, variables = {}) => lireSecrets(lireEnv({ DATA_DIR: join(dossier, sous), ...variables }));

describe('les secrets', () => {
  it('sont tirés une fois, gardés pour leur propriétaire seul, et relus ensuite', () => {
    const premiers = lire('a');
    const fichier = join(dossier, 'a', 'secrets.json');
    expect(statSync(fichier).mode & 0o777).toBe(0o600);
    expect(lire('a')).toEqual(premiers);
    expect(Buffer.byteLength(premiers.jwtSecret)).toBeGreaterThanOrEqual(32);
    expect(premiers.jwtSecret).not.toBe(premiers.sessionSecret);
    expect(readdirSync(join(dossier, 'a'))).toEqual(['secrets.json']);
    expect(readFileSync(fichier, 'utf8')).toContain(premiers.jwtSecret);
  });

  it('un fichier d’avant l’un d’eux est complété, sans changer les autres', () => {
    mkdirSync(join(dossier, 'e'));
    writeFileSync(
      join(dossier, 'e', 'secrets.json'),
      JSON.stringify({ JWT_SECRET: 'ancien', SESSION_SECRET: 'aussi' }),
    );
    const lus = lire('e');
    expect(lus).toMatchObject({ jwtSecret: 'ancien', sessionSecret: 'aussi' });
    expect(Buffer.byteLength(lus.tracesSecret)).toBeGreaterThanOrEqual(32);
    expect(lire('e')).toEqual(lus);
  });

  it('diffèrent d’une installation à l’autre', () => {
    expect(lire('b').jwtSecret).not.toBe(lire('c').jwtSecret);
  });

  it('donnés par l’environnement, ils l’emportent et rien n’est écrit', () => {
    const donnes = {
      JWT_SECRET: 'Yk3pQ9vT2mXw7Lr5Zb8Nc4Hd6Jf1Gs0A',
      SESSION_SECRET: 'Zb8Nc4Hd6Jf1Gs0AYk3pQ9vT2mXw7Lr5',
      TRACES_SECRET: 'Nc4Hd6Jf1Gs0AYk3pQ9vT2mXw7Lr5Zb8',
    };
    expect(lire('d', donnes)).toMatchObject({ jwtSecret: donnes.JWT_SECRET, sessionSecret: donnes.SESSION_SECRET });
    expect(() => statSync(join(dossier, 'd'))).toThrow('ENOENT');
  });
});
