import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { ServeurDeTest } from './serveur.ts';

/** The mails that were sent, as their readers see them: quoted-printable folds long lines and writes "=" as "=3D". */
export async function lesMails({ dossier }: ServeurDeTest): Promise<string[]> {
  const mails = join(dossier, 'mails');
  const fichiers = (await readdir(mails).catch(() => [])).sort();
  const textes = await Promise.all(fichiers.map((fichier) => readFile(join(mails, fichier))));
  return textes.map((octets) => deplier(octets.toString('latin1')));
}

function deplier(mail: string): string {
  const octets = mail
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
}

/** The last mail to this address; it leaves after the answer, hence the wait. */
export function mailA(serveur: ServeurDeTest, adresse: string): Promise<string> {
  const trouver = async () => (await lesMails(serveur)).findLast((mail) => mail.includes(`To: ${adresse}\n`));
  return vi.waitUntil(trouver, { interval: 5 }) as Promise<string>;
}

export const jetonDu = (mail: string): string => /reinitialiser\?jeton=([\w-]+)/.exec(mail)?.[1] ?? '';
