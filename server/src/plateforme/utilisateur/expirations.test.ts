import { describe, expect, it } from 'vitest';
import type { Nom } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { avancer, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { mailsPour, notificationsDe, repandre, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { annoncerLesFins } from './expirations.ts';

const { serveur, acteurs } = essai();
const JOUR = 24 * 3_600_000;
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

async function prolonger(jours: number): Promise<void> {
  const compte = await sql(emDe(serveur))
    .selectFrom('utilisateur')
    .where('id', '=', Number(acteurs.C1.id))
    .select('version')
    .executeTakeFirstOrThrow();
  const { errors } = await muter(
    acteurs.A,
    'modifierUtilisateur',
    { id: acteurs.C1.id, version: compte.version, dateExpiration: dans(jours) },
    'utilisateur { id }',
  );
  expect(errors).toEqual([]);
}
const annoncer = () => annoncerLesFins(serveur.application.services);
const dites = async (nom: Nom) => (await notificationsDe(serveur, acteurs[nom])).map(({ type }) => type);

describe('La fin d’un compte, d’un rôle', () => {
  it('s’annonce une semaine avant, à la personne par mail et à qui gère les comptes, une fois par date', async () => {
    await prolonger(8);
    await annoncer();
    await repandre(serveur);
    expect(await dites('C1')).toEqual([]);
    await avancer(serveur, acteurs, JOUR + 60_000);
    await annoncer();
    await annoncer();
    await repandreEtEnvoyer(serveur);
    expect([await dites('C1'), await dites('A')]).toEqual([['COMPTE_EXPIRE'], ['COMPTE_EXPIRE']]);
    const [mail = '', ...autres] = await mailsPour(serveur, acteurs.C1);
    expect(autres).toEqual([]);
    expect(mail).toContain('Votre compte prend fin le');
    expect(mail).toContain('il ne se désactive pas');
    expect(mail).not.toContain('List-Unsubscribe');
  });

  it('prolongé avant que le mail ne parte, il n’y a rien à dire', async () => {
    await avancer(serveur, acteurs, 0);
    await prolonger(6);
    await annoncer();
    await repandre(serveur);
    await prolonger(60);
    const avant = await mailsPour(serveur, acteurs.C1);
    await repandreEtEnvoyer(serveur);
    expect(await mailsPour(serveur, acteurs.C1)).toEqual(avant);
  });

  const finir = async (qui: 'T1' | 'T2', dateFin: string) => {
    await avancer(serveur, acteurs, 0);
    const { errors } = await muter(
      acteurs.A,
      'assignerRole',
      {
        utilisateurId: acteurs[qui].id,
        roleId: await roleId(serveur, 'Intervenant', 'interventions'),
        dateFin,
        remplacer: true,
      },
      'utilisateur { id }',
    );
    expect(errors).toEqual([]);
  };
  const duRole = (mail: string) =>
    mail.includes('<title>Votre rôle « Intervenant » prend fin le')
      ? 'fin'
      : mail.includes('<title>Le rôle « Intervenant » (Interventions) prend fin le') && 'change';
  const indisponibles = async () => (await dites('S1')).filter((type) => type === 'INTERVENANT_INDISPONIBLE');

  it('d’un rôle aussi, une semaine après qu’elle a été dite pour plus tard', async () => {
    await finir('T1', dans(8));
    await repandreEtEnvoyer(serveur);
    await avancer(serveur, acteurs, 2 * JOUR);
    await annoncer();
    await repandreEtEnvoyer(serveur);
    expect(await dites('T1')).toEqual(['ROLE_FIN_CHANGEE', 'ROLE_EXPIRE']);
    const mails = await mailsPour(serveur, acteurs.T1);
    expect(mails.map(duRole)).toEqual(['change', 'fin']);
  });

  it('d’un rôle, posée pour cette semaine : un mail suffit, à la personne et à qui a ouvert ses visites', async () => {
    await avancer(serveur, acteurs, 0);
    const { id, version } = await creerIntervention(acteurs.S1, acteurs.C1);
    const planifiee = { id, version, intervenantId: acteurs.T2.id, debut: dans(20), dureeMinutes: 60 };
    const { errors } = await muter(acteurs.S1, 'planifierIntervention', planifiee, 'intervention { id }');
    expect(errors).toEqual([]);
    await repandreEtEnvoyer(serveur);
    const mails = async () => (await mailsPour(serveur, acteurs.T2)).length;
    const [avant, dits] = [await mails(), await indisponibles()];
    await finir('T2', dans(5));
    await annoncer();
    while ((await repandre(serveur)) > 0);
    await repandreEtEnvoyer(serveur);
    expect((await dites('T2')).slice(-2)).toEqual(['ROLE_FIN_CHANGEE', 'ROLE_EXPIRE']);
    expect(await mails()).toBe(avant + 1);
    expect((await indisponibles()).length).toBe(dits.length + 1);
  });

  it('qui ne veut pas de mail du changement a celui de la fin', async () => {
    await avancer(serveur, acteurs, 0);
    const type = 'ROLE_FIN_CHANGEE';
    await muter(acteurs.T2, 'modifierPreferenceNotification', { type, email: 'JAMAIS' }, 'preference { type }');
    const avant = (await mailsPour(serveur, acteurs.T2)).length;
    await finir('T2', dans(4));
    await annoncer();
    await repandreEtEnvoyer(serveur);
    expect((await mailsPour(serveur, acteurs.T2)).slice(avant).map(duRole)).toEqual(['fin']);
  });
});
