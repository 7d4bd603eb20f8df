// Mails of the product that the journeys run: files beside its base.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';

const donnees = (): string => process.env.E2E_DONNEES ?? '';

/** Quoted-printable folds lines, and writes what is no ASCII by its bytes. */
function enClair(mail: string): string {
  const octets = mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
}

/** What was sent to this address about that intervention. */
export async function mailsDe(adresse: string, reference: string): Promise<string[]> {
  const dossier = join(donnees(), 'mails');
  const noms = (await readdir(dossier).catch(() => [])).sort();
  const mails = await Promise.all(noms.map((nom) => readFile(join(dossier, nom), 'latin1')));
  return mails.map(enClair).filter((mail) => mail.includes(`To: ${adresse}`) && mail.includes(reference));
}

/**
 * All that is to be told of these interventions is told now: the time that it waits in case of another change is over.
 * Resolves when nothing of it waits any more.
 */
export async function laisserPartir(interventions: readonly string[]): Promise<void> {
  const base = new DatabaseSync(join(donnees(), 'driven.sqlite'), { timeout: 10_000 });
  const ids = interventions.join(',');
  const attendent = `select e.id from envoi e join notification n on n.id = e.notificationId
    where e.etat = 'A_FAIRE' and n.sujetId in (${ids})`;
  const nombre = (requete: string) => base.prepare(requete).all().length;
  try {
    await expect.poll(() => nombre(`select id from evenement where traiteA is null and sujetId in (${ids})`)).toBe(0);
    base.exec(`update envoi set aPartirDe = creerA where id in (${attendent})`);
    await expect.poll(() => nombre(attendent), { timeout: 60_000 }).toBe(0);
  } finally {
    base.close();
  }
}
