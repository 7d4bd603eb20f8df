import type { Application } from '../src/app/app.ts';
import { diffuser } from '../src/plateforme/evenement/diffusion.ts';
import { envoyerLesDus } from '../src/plateforme/notification/envois.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import type { Acteur } from './acteurs.ts';
import { emDe } from './etat.ts';
import { lesMails } from './mails.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Longer than any mail waits for what may still replace it. */
export const CALME_MS = 6 * 60_000;

/** What has happened reaches those it concerns; mails that wait for their time go on waiting. */
export const repandre = ({ application }: ServeurDeTest): Promise<number> => diffuser(application.services);

/** The same, and the mails leave: their time has come. Nobody's session lasts that long: log in again to go on. */
export async function repandreEtEnvoyer(serveur: ServeurDeTest, application: Application = serveur.application) {
  await diffuser(application.services);
  serveur.horloge.avancer(CALME_MS);
  return envoyerLesDus(application.services);
}

/** The mails to this person since the last call for them, oldest first. */
export async function mailsPour(serveur: ServeurDeTest, { login }: Pick<Acteur, 'login'>): Promise<string[]> {
  return (await lesMails(serveur)).filter((mail) => mail.includes(`To: ${login}@exemple.fr\n`));
}

export const sujetDe = (mail: string): string =>
  /^Subject: (.*(?:\n .*)*)/m.exec(mail)?.[1]?.replaceAll('\n ', ' ') ?? '';

/** What this person was told, in the centre or by mail, oldest first. */
export function notificationsDe(serveur: ServeurDeTest, { id }: Pick<Acteur, 'id'>) {
  return sql(emDe(serveur))
    .selectFrom('notification')
    .where('destinataireId', '=', Number(id))
    .select(['id', 'type', 'relation', 'application', 'email', 'sujetId'])
    .orderBy('id')
    .execute();
}

/** Mails are left in this state, oldest first. */
export function envoisDe(serveur: ServeurDeTest, { id }: Pick<Acteur, 'id'>) {
  return sql(emDe(serveur))
    .selectFrom('envoi')
    .where('destinataireId', '=', Number(id))
    .select(['id', 'etat', 'tentatives', 'erreur', 'aPartirDe', 'groupe'])
    .orderBy('id')
    .execute();
}
