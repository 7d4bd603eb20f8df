import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { portsLibres } from '../scripts/lib/ports.ts';
import { appeler, demarrerApi, jetonAdmin, ouvrirDesInterventions } from './outils/api.ts';
import { BASES, type Lire, ouvrirBase } from './outils/bases.ts';

// No browser: two processes that pass on news and send mails, one of them killed at any moment between a change and its
// mail. KILLS=200 for a night's worth of them.
const COUPS = Number(process.env.KILLS ?? 2);

for (const base of BASES) {
  test(`${base} : tué entre un changement et son mail, rien n’est perdu, et un mail part une fois`, async () => {
    // A mail that the dead process held is taken up after two minutes.
    test.setTimeout(360_000 + COUPS * 20_000);
    const dossier = await mkdtemp(join(tmpdir(), 'driven-nouvelles-'));
    const [portA = 0, portB = 0] = await portsLibres(2);
    const { variables, lire, fermer } = await ouvrirBase(base, dossier);
    const enVie: ChildProcess[] = [];
    const lancer = async (port: number) => {
      const api = demarrerApi(dossier, port, variables);
      enVie.push(api);
      return { api, jeton: await jetonAdmin(port) };
    };
    try {
      const b = await lancer(portB);
      const [{ debut = 0 } = {}] = await lire('select coalesce(max(id), 0) as debut from evenement');
      const ecrire = await preparer(portB, b.jeton);
      const annulees: string[] = [];
      for (let coup = 0; coup < COUPS; coup++) {
        const a = await lancer(portA);
        const fin = once(a.api, 'exit');
        for (let rang = 0; rang < 5; rang++) annulees.push(await ecrire(a.jeton));
        // Within this time an event is passed on, and a mail sent.
        await new Promise((suite) => setTimeout(suite, randomInt(0, 6000)));
        a.api.kill('SIGKILL');
        await fin;
      }
      // What the dead process held is taken up when its lease has ended.
      await expect
        .poll(() => restent(lire), { timeout: 240_000, intervals: [1000] })
        .toEqual({ evenements: 0, mails: 0 });
      await verifier(lire, Number(debut), annulees, await mails(dossier));
    } finally {
      for (const api of enVie) api.kill('SIGKILL');
      await fermer();
      await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

async function restent(lire: Lire) {
  const [evenements] = await lire('select count(*) as n from evenement where traiteA is null');
  const [envois] = await lire(
    "select count(*) as n from envoi e join notification n on n.id = e.notificationId where e.etat = 'A_FAIRE' and n.type = 'ANNULEE'",
  );
  return { evenements: Number(evenements?.n), mails: Number(envois?.n) };
}

/** As many events as changes, as many lines in the centre as people, as many mails: but for what a killing sent twice. */
async function verifier(lire: Lire, debut: number, annulees: readonly string[], partis: readonly string[]) {
  const tries = (ids: readonly unknown[]) => ids.map(String).toSorted();
  const evenements = await lire(`select sujetId from evenement where type = 'ANNULEE' and id > ${debut}`);
  expect(tries(evenements.map(({ sujetId }) => sujetId))).toEqual(tries(annulees));
  const lues = await lire(
    `select n.sujetId, e.id, e.etat from notification n join envoi e on e.notificationId = n.id where n.type = 'ANNULEE' and n.relation = 'client' and n.evenementId > ${debut}`,
  );
  expect(tries(lues.map(({ sujetId }) => sujetId))).toEqual(tries(annulees));
  expect(new Set(lues.map(({ etat }) => etat))).toEqual(new Set(['FAIT']));
  const envois = lues.map(({ id }) => String(id));
  const siens = partis.filter((id) => envois.includes(id));
  expect(tries([...new Set(siens)])).toEqual(tries(envois));
  expect(siens.length - envois.length).toBeLessThanOrEqual(COUPS);
}

/** Of each mail that was sent, the delivery that it is. */
async function mails(dossier: string): Promise<string[]> {
  const noms = await readdir(join(dossier, 'mails')).catch(() => []);
  const textes = await Promise.all(noms.map((nom) => readFile(join(dossier, 'mails', nom), 'utf8')));
  return textes.flatMap((texte) => /^Message-ID: <envoi-(\d+)@/m.exec(texte)?.[1] ?? []);
}

/** An intervention that is opened for a client and cancelled at once: the client has a mail of it. */
async function preparer(port: number, jetonDuDebut: string): Promise<(jeton: string) => Promise<string>> {
  const ouvrir = await ouvrirDesInterventions(port, jetonDuDebut);
  const annuler =
    'mutation ($input: AnnulerInterventionInput!) { annulerIntervention(input: $input) { intervention { id } } }';
  return async (jeton) => {
    const creee = await ouvrir(jeton);
    const { errors } = await appeler(port, annuler, { input: { ...creee, motif: 'Erreur' } }, jeton);
    expect(errors).toBeUndefined();
    return creee.id;
  };
}
