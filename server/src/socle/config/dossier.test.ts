import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { preparerDossier } from './dossier.ts';

let lieu: string;

beforeEach(async () => {
  lieu = await mkdtemp(join(tmpdir(), 'driven-dossier-'));
});
afterEach(() => rm(lieu, { recursive: true, force: true }));

/** What others may do with it and with all that is in it, at any depth. */
function ouverts(chemin: string): string[] {
  const { mode } = statSync(chemin);
  const dedans = statSync(chemin).isDirectory() ? readdirSync(chemin).flatMap((nom) => ouverts(join(chemin, nom))) : [];
  return [...((mode & 0o077) === 0 ? [] : [`${chemin} ${mode.toString(8)}`]), ...dedans];
}

describe('DATA_DIR', () => {
  it('n’est qu’au compte du service, la base, les secrets et les mails compris', async () => {
    const serveur = await ServeurDeTest.demarrer();
    try {
      const dossier = join(serveur.dossier, 'neuf');
      const DATABASE_URL = `sqlite:${join(dossier, 'base.sqlite')}`;
      const autre = await serveur.processus({ DATA_DIR: dossier, DATABASE_URL });
      await autre.services.courrier.envoyer({ a: 'c1@exemple.fr', sujet: 'Essai', texte: 'Un lien' });
      expect(readdirSync(dossier)).toEqual(
        expect.arrayContaining(['base.sqlite', 'base.sqlite-wal', 'mails', 'secrets.json']),
      );
      expect(ouverts(dossier)).toEqual([]);
      await autre.arreter();
    } finally {
      await serveur.arreter();
    }
  });

  it('ouvert par une version d’avant, est refermé', async () => {
    const dossier = join(lieu, 'ancien');
    mkdirSync(join(dossier, 'mails'), { recursive: true, mode: 0o755 });
    for (const nom of ['base.sqlite', 'secrets.json', 'mails/1.eml'])
      writeFileSync(join(dossier, nom), '', { mode: 0o644 });
    for (const nom of ['', 'mails']) chmodSync(join(dossier, nom), 0o755);
    const dits: object[] = [];
    preparerDossier(dossier, { warn: (ligne: object) => dits.push(ligne) });
    expect(ouverts(dossier)).toEqual([]);
    expect(dits).toEqual([]);
  });
});
