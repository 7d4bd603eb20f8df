import { mkdir, mkdtemp, open, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsV4Signer } from 'aws4fetch';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lireEnv } from '../../socle/config/env.ts';
import type { Magasin, Objet } from './magasin.ts';
import { MagasinS3 } from './magasin-s3.ts';
import { ouvrirMagasin } from './ouvrir-magasin.ts';

const CLES = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };
let dossier: string;
let s3: S3rver;
let magasins: Record<'un disque' | 'un seau S3', Magasin>;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'driven-magasin-'));
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(dossier, 's3'),
    configureBuckets: [{ name: 'driven', configs: [] }],
  });
  const { port } = await s3.run();
  const seau = { S3_URL: `http://127.0.0.1:${port}`, S3_BUCKET: 'driven', ...CLES };
  magasins = {
    'un disque': ouvrirMagasin(lireEnv({ DATA_DIR: dossier })),
    'un seau S3': ouvrirMagasin(lireEnv({ DATA_DIR: dossier, ...seau })),
  };
});
afterAll(async () => {
  await s3.close();
  await rm(dossier, { recursive: true });
});

async function lister(magasin: Magasin, dossierDe: string): Promise<Objet[]> {
  const objets: Objet[] = [];
  for await (const objet of magasin.lister(dossierDe)) objets.push(objet);
  return objets;
}

describe.each(['un disque', 'un seau S3'] as const)('%s', (lequel) => {
  it('rend les octets comme ils ont été écrits, et null quand il n’y en a pas', async () => {
    const octets = Buffer.from(Array.from({ length: 70_000 }, (_, rang) => rang % 256));
    await magasins[lequel].ecrire('icons/a-1.png', octets, 'image/png');
    expect((await magasins[lequel].lire('icons/a-1.png'))?.equals(octets)).toBe(true);
    expect(await magasins[lequel].lire('icons/a-2.png')).toBeNull();
  });

  it('supprime, et ce qui n’y est pas est comme supprimé', async () => {
    await magasins[lequel].ecrire('pages/b.png', Buffer.from('x'), 'image/png');
    for (let fois = 0; fois < 2; fois++) await magasins[lequel].supprimer('pages/b.png');
    expect(await magasins[lequel].lire('pages/b.png')).toBeNull();
  });

  it('liste un dossier, et lui seul, avec l’heure de chaque écriture', async () => {
    const avant = Date.now() - 2000;
    for (const cle of ['imports/a', 'imports/b']) await magasins[lequel].ecrire(cle, Buffer.from('x'), 'text/csv');
    const objets = await lister(magasins[lequel], 'imports');
    expect(objets.map(({ cle }) => cle).sort()).toEqual(['imports/a', 'imports/b']);
    for (const { ecritA } of objets) expect(ecritA.getTime()).toBeGreaterThan(avant);
  });

  it('ne sort pas de ses dossiers', async () => {
    for (const cle of ['../secret', 'icons/../../secret', 'icons/a/b', '/etc/passwd', 'icons/', 'secret'])
      await expect(magasins[lequel].lire(cle)).rejects.toThrow('Nom de fichier inattendu');
  });
});

describe('un disque', () => {
  it('montre aussi ce qu’un arrêt a laissé à moitié écrit, pour qu’on le balaie', async () => {
    const ou = join(dossier, 'uploads', 'pages');
    await mkdir(ou, { recursive: true });
    await writeFile(join(ou, 'coupe.png.tmp'), 'moit');
    const jadis = new Date('2026-01-01T00:00:00Z');
    await utimes(join(ou, 'coupe.png.tmp'), jadis, jadis);
    const objets = await lister(magasins['un disque'], 'pages');
    expect(objets).toContainEqual({ cle: 'pages/coupe.png.tmp', ecritA: jadis });
    await magasins['un disque'].supprimer('pages/coupe.png.tmp');
  });

  it('qui n’a plus de place : STORAGE_FULL, et pas une moitié de fichier', async () => {
    const plein = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    // What a full disk does: the bytes are refused after the file was made.
    const temoin = await open(join(dossier, 'temoin'), 'w');
    await temoin.close();
    const panne = vi.spyOn(Object.getPrototypeOf(temoin), 'writeFile').mockRejectedValue(plein);
    await expect(magasins['un disque'].ecrire('pages/c.png', Buffer.from('octets'), 'image/png')).rejects.toMatchObject(
      {
        code: 'STORAGE_FULL',
      },
    );
    panne.mockRestore();
    expect(await readdir(join(dossier, 'uploads', 'pages'))).toEqual([]);
  });
});

describe('un seau S3', () => {
  it('qui liste par morceaux est lu jusqu’au bout', async () => {
    // The test server can't: it makes its tokens with a function that Node has no more. This one answers three at a time.
    const cles = Array.from({ length: 8 }, (_, rang) => `imports/n-${rang}`);
    const parTrois = createServer((requete, reponse) => {
      const apres = new URL(requete.url ?? '', 'http://s3').searchParams.get('start-after') ?? '';
      const suite = cles.filter((cle) => cle > apres);
      const objets = suite
        .slice(0, 3)
        .map((cle) => `<Contents><Key>${cle}</Key><LastModified>2026-11-21T08:00:00.000Z</LastModified></Contents>`);
      reponse.end(
        `<ListBucketResult><IsTruncated>${suite.length > 3}</IsTruncated>${objets.join('')}</ListBucketResult>`,
      );
    });
    await new Promise<void>((pret) => parTrois.listen(0, '127.0.0.1', pret));
    const { port } = parTrois.address() as AddressInfo;
    const lues = await lister(vers(`http://127.0.0.1:${port}`), 'imports');
    await new Promise((fini) => parTrois.close(fini));
    expect(lues.map(({ cle }) => cle)).toEqual(cles);
    expect(lues[0]?.ecritA).toEqual(new Date('2026-11-21T08:00:00Z'));
  });

  const vers = (url: string, seau = 'driven') =>
    new MagasinS3({ url, seau, region: 'us-east-1', cleId: 'S3RVER', cleSecrete: 'S3RVER' });

  it('injoignable : UNAVAILABLE ; un seau qui n’existe pas est une faute de réglage, dite telle', async () => {
    await expect(vers('http://127.0.0.1:9').lire('icons/a.png')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const { port } = s3.httpServer.address() as AddressInfo;
    await expect(vers(`http://127.0.0.1:${port}`, 'absent').lire('icons/a.png')).rejects.toThrow('NoSuchBucket');
  });

  it('qui accepte tout et ne répond jamais : UNAVAILABLE avant que l’appelant ne renonce', async () => {
    const muet = createServer(() => undefined);
    await new Promise<void>((pret) => muet.listen(0, '127.0.0.1', pret));
    const { port } = muet.address() as AddressInfo;
    const debut = performance.now();
    const envoi = vers(`http://127.0.0.1:${port}`).ecrire('icons/a.png', Buffer.from('x'), 'image/png');
    await expect(envoi).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - debut).toBeLessThan(12_000);
    muet.closeAllConnections();
    await new Promise((fini) => muet.close(fini));
  });

  it('les demandes sont signées comme S3 le publie', async () => {
    // Example of Amazon's documentation, « Signature Calculations for the Authorization Header », GET Bucket (List Objects).
    const { headers } = await new AwsV4Signer({
      url: 'https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      datetime: '20130524T000000Z',
      headers: { 'X-Amz-Content-Sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    }).sign();
    expect(headers.get('authorization')).toMatch(
      /Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7$/,
    );
  });
});
