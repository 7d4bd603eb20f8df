import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Secrets = { JWT_SECRET: string; SESSION_SECRET: string; TRACES_SECRET: string };

/** Outside production: made once, then kept, so that a restart signs nobody out. API and website share them. */
export async function secretsDe(dossier: string): Promise<Secrets> {
  const fichier = join(dossier, 'secrets.json');
  const connus = existsSync(fichier) ? (JSON.parse(await readFile(fichier, 'utf8')) as Partial<Secrets>) : {};
  if (connus.JWT_SECRET && connus.SESSION_SECRET && connus.TRACES_SECRET) return connus as Secrets;
  const nouveau = () => randomBytes(48).toString('base64url');
  const secrets = {
    ...connus,
    JWT_SECRET: connus.JWT_SECRET ?? nouveau(),
    SESSION_SECRET: connus.SESSION_SECRET ?? nouveau(),
    TRACES_SECRET: connus.TRACES_SECRET ?? nouveau(),
  };
  await mkdir(dossier, { recursive: true, mode: 0o700 });
  await writeFile(`${fichier}.tmp`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${fichier}.tmp`, fichier);
  return secrets;
}
