import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Acteurs } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { ecrireUtilisateur, roleNomme } from '../../../test/comptes.ts';
import { unEssai } from '../../../test/essai.ts';
import { compteDe } from '../../../test/etat.ts';
import { interventionA } from '../../../test/interventions.ts';
import { CALME_MS, mailsPour, notificationsDe, repandre } from '../../../test/nouvelles.ts';
import type { ServeurDeTest } from '../../../test/serveur.ts';
import { envoyerLesDus } from '../../plateforme/notification/envois.ts';
import { annoncerLesFins } from '../../plateforme/utilisateur/expirations.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;

beforeEach(async () => {
  ({ serveur, acteurs } = await unEssai());
});
afterEach(() => serveur.arreter());

const suspendre = async () => {
  const { id } = acteurs.T1;
  const { version } = await compteDe(serveur, id);
  const input = { id, version, statut: 'SUSPENDU' };
  expect((await ecrireUtilisateur(acteurs.A, 'modifierStatutUtilisateur', input)).errors).toEqual([]);
};
const dites = async () =>
  (await notificationsDe(serveur, acteurs.S1))
    .filter(({ type }) => type === 'INTERVENANT_INDISPONIBLE')
    .map(({ email }) => email);
/** What the change says, then what is made of that. */
const repandreTout = async () => {
  while ((await repandre(serveur)) > 0);
};
const mails = async () => {
  serveur.horloge.avancer(CALME_MS);
  await envoyerLesDus(serveur.application.services);
  return (await mailsPour(serveur, acteurs.S1)).filter((mail) => mail.includes('ne peut plus venir'));
};

describe('Un intervenant qui ne peut plus venir', () => {
  it('suspendu : qui a ouvert ses visites l’apprend, une fois pour toutes, et lesquelles', async () => {
    const siennes = [await interventionA('PLANIFIEE', acteurs), await interventionA('PLANIFIEE', acteurs)];
    const finie = await interventionA('REALISEE', acteurs);
    await suspendre();
    await repandreTout();
    expect(await dites()).toEqual(['IMMEDIAT']);
    const [mail = '', ...autres] = await mails();
    expect(autres).toEqual([]);
    expect(mail).toContain('2 visites sont à confier à un autre');
    for (const { reference } of siennes) expect(mail).toContain(reference);
    expect(mail).not.toContain(finie.reference);
    expect(mail).toContain('/interventions?raison=INTERVENANT_INDISPONIBLE');
  });

  it('sans visite à venir, personne', async () => {
    await interventionA('REALISEE', acteurs);
    await suspendre();
    await repandreTout();
    expect(await dites()).toEqual([]);
  });

  it('données à un autre avant que le mail ne parte : rien à dire', async () => {
    await interventionA('PLANIFIEE', acteurs);
    await suspendre();
    await repandreTout();
    const input = { intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id };
    expect((await muter(acteurs.S1, 'reattribuerVisites', input, '')).errors).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('son rôle retiré de même ; un autre rôle, non', async () => {
    await interventionA('PLANIFIEE', acteurs);
    const roleId = await roleNomme(serveur, 'interventions', 'Intervenant');
    const utilisateurId = acteurs.T1.id;
    const plateforme = await roleNomme(serveur, 'plateforme', 'Intervenant');
    const retirer = async (lequel: string) =>
      expect((await ecrireUtilisateur(acteurs.A, 'retirerRole', { utilisateurId, roleId: lequel })).errors).toEqual([]);
    await retirer(plateforme);
    await repandreTout();
    expect(await dites()).toEqual([]);
    await retirer(roleId);
    await repandreTout();
    expect(await dites()).toEqual(['IMMEDIAT']);
  });

  it('une semaine avant la fin de son compte, pour les visites d’après', async () => {
    await interventionA('PLANIFIEE', acteurs);
    const { id } = acteurs.T1;
    const { version } = await compteDe(serveur, id);
    const dateExpiration = new Date(serveur.horloge.maintenant().getTime() + 6 * 86_400_000).toISOString();
    const { errors } = await ecrireUtilisateur(acteurs.A, 'modifierUtilisateur', { id, version, dateExpiration });
    expect(errors).toEqual([]);
    await annoncerLesFins(serveur.application.services);
    await repandreTout();
    expect(await dites()).toEqual(['IMMEDIAT']);
  });
});
