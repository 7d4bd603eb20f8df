// What stands in deploy/ is taken by the programs that it is for.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { trouver } from '../../server/test/mariadb.ts';
import { depuisRacine, racine } from '../lib/chemins.ts';
import { executer } from '../lib/processus.ts';

const lireDeploy = (nom: string) => readFile(depuisRacine('deploy', nom), 'utf8');
let dossier: string;
before(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'driven-deploy-'));
});
after(() => rm(dossier, { recursive: true, force: true }));

async function reussir(programme: string, ...args: string[]): Promise<string> {
  const { reussi, sortie } = await executer([programme, args], { cwd: dossier });
  assert.ok(reussi, sortie);
  return sortie;
}

describe('deploy/', () => {
  it('driven.service : systemd-analyze verify n’a rien à redire', async () => {
    const unite = (await lireDeploy('driven.service')).replaceAll('/opt/driven', racine);
    await writeFile(join(dossier, 'driven.service'), unite);
    const dit = await reussir('systemd-analyze', 'verify', '--man=no', join(dossier, 'driven.service'));
    assert.ok(!/driven\.service/.test(dit), dit);
  });

  it('driven.service lance ce que lance « pnpm serve »', async () => {
    const { scripts } = JSON.parse(await readFile(depuisRacine('package.json'), 'utf8'));
    const unite = await lireDeploy('driven.service');
    assert.match(unite, new RegExp(`^ExecStart=/opt/driven/node_modules/node/bin/${scripts.serve}$`, 'm'));
    assert.ok(existsSync(depuisRacine('node_modules/node/bin/node')));
  });

  it('nginx.conf : nginx -t n’a rien à redire', async () => {
    await mkdir(join(dossier, 'tls'));
    const [cle, certificat] = [join(dossier, 'tls/privkey.pem'), join(dossier, 'tls/fullchain.pem')];
    const sujet = ['-subj', '/CN=driven.exemple.fr', '-days', '1', '-nodes'];
    await reussir('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-keyout', cle, '-out', certificat, ...sujet);
    const site = (await lireDeploy('nginx.conf')).replaceAll('/etc/ssl/driven', join(dossier, 'tls'));
    await writeFile(join(dossier, 'driven.conf'), site);
    const principal = `pid ${dossier}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\ninclude ${dossier}/driven.conf;\n}\n`;
    await writeFile(join(dossier, 'nginx.conf'), principal);
    const nginx = trouver(['nginx']) ?? 'nginx';
    const dit = await reussir(nginx, '-t', '-p', dossier, '-c', join(dossier, 'nginx.conf'));
    assert.ok(!/warn|emerg/.test(dit), dit);
  });

  it('Containerfile : les étapes sont celles du README, et aucun secret n’y entre', async () => {
    const recette = await lireDeploy('Containerfile');
    const [, section = ''] = (await readFile(depuisRacine('README.md'), 'utf8')).split('## Running it for real');
    const etapes = [...recette.matchAll(/^RUN (npx .+)$/gm)].map(([, ligne = '']) => ligne);
    assert.ok(etapes.length >= 2);
    for (const etape of etapes) assert.ok(section.includes(etape), `« ${etape} » n'est pas dans le README`);
    const { scripts } = JSON.parse(await readFile(depuisRacine('package.json'), 'utf8'));
    const entree = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(recette)?.[1] ?? '[]') as string[];
    assert.equal(entree.join(' '), `node_modules/node/bin/${scripts.serve}`);
    const ignores = (await readFile(depuisRacine('.dockerignore'), 'utf8')).split('\n');
    for (const nom of ['.env', 'data', '.git']) assert.ok(ignores.includes(nom));
  });
});
