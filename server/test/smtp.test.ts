import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../src/app/app.ts';
import { envoyerLesDus } from '../src/plateforme/notification/envois.ts';
import { EtatEnvoi } from '../src/plateforme/notification/notification.enums.ts';
import { typesDeNotification } from '../src/plateforme/notification/types.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import {
  chaqueNouvelleDeCompte,
  chaqueNouvelleDeSouscription,
  chaqueNouvelleDeWebhook,
  chaqueNouvelleDIntervention,
  toutParMail,
  unExport,
  unResume,
} from './chaque-nouvelle.ts';
import { avancer } from './circonstances.ts';
import { creerUtilisateur } from './comptes.ts';
import { essaiDOffres } from './essai.ts';
import { emDe } from './etat.ts';
import { interventionA } from './interventions.ts';
import { CALME_MS, envoisDe, repandre } from './nouvelles.ts';
import { COMPTE, ServeurSmtp } from './smtp.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const smtp = new ServeurSmtp();
let facteur: Application;

beforeAll(async () => {
  await smtp.ouvrir();
  facteur = await serveur.processus({ SMTP_URL: smtp.url(), MAIL_FROM: 'AccordÉnergie <bonjour@accord.example>' });
});
afterAll(async () => {
  await facteur.arreter();
  await smtp.fermer();
});
beforeEach(() => avancer(serveur, acteurs, 0));
afterEach(() => {
  smtp.refus = null;
});

const envoyer = (par = facteur) => envoyerLesDus(par.services);
const entete = ({ headers }: { headers: { key: string; value: string }[] }, nom: string) =>
  headers.find(({ key }) => key === nom)?.value;

const SIGNES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const enHtml = (texte = '') => texte.replace(/[&<>"']/g, (signe) => SIGNES[signe] ?? '');

/** Which kinds left by mail, to what they are to it. */
async function partis(): Promise<string[]> {
  const lus = await sql(emDe(serveur))
    .selectFrom('envoi as e')
    .innerJoin('notification as n', 'n.id', 'e.notificationId')
    .where('e.etat', '=', EtatEnvoi.FAIT)
    .select(['n.type', 'n.relation'])
    .distinct()
    .execute();
  return lus.map(({ type, relation }) => `${type} ${relation}`).toSorted();
}
const possibles = () =>
  typesDeNotification()
    .flatMap(({ nom, relations }) => Object.keys(relations).map((relation) => `${nom} ${relation}`))
    .toSorted();

describe('Par un serveur de mail', () => {
  it('chaque sorte de mail arrive, sous ses deux formes, avec de quoi y mettre fin ou pourquoi non', async () => {
    await toutParMail(serveur);
    await chaqueNouvelleDIntervention({ serveur, acteurs, envoyer });
    await chaqueNouvelleDeCompte({ serveur, acteurs, envoyer });
    await chaqueNouvelleDeSouscription({ serveur, acteurs, valideur, envoyer });
    await chaqueNouvelleDeWebhook({ serveur, acteurs, envoyer });
    await unExport({ serveur, acteurs, envoyer });
    await unResume({ serveur, acteurs, envoyer });
    expect(await partis()).toEqual(possibles());
    for (const { de, a, chiffre, compte, mail } of smtp.recus) {
      expect({ de, chiffre, compte }).toEqual({ de: 'bonjour@accord.example', chiffre: true, compte: COMPTE.user });
      expect(mail.from).toEqual({ name: 'AccordÉnergie', address: 'bonjour@accord.example' });
      expect(mail.to?.map(({ address }) => address)).toEqual(a);
      expect(mail.subject).toBeTruthy();
      expect(mail.text).toMatch(/^Bonjour /);
      expect(mail.html).toContain(`<title>${enHtml(mail.subject)}</title>`);
      expect(mail.messageId).toMatch(/^<envoi-\d+@[\w.-]+>$/);
      const fin = entete(mail, 'list-unsubscribe');
      expect(fin === undefined).toBe(/il ne se désactive pas|\/profil\?onglet=notifications/.test(mail.text ?? ''));
      expect(entete(mail, 'list-unsubscribe-post')).toBe(fin && 'List-Unsubscribe=One-Click');
      if (fin) expect(mail.text).toContain(/\?jeton=[^>]+/.exec(fin)?.[0]);
    }
    expect(new Set(smtp.recus.map(({ mail }) => mail.messageId)).size).toBe(smtp.recus.length);
    const deT2 = smtp.recus.filter(({ a }) => a[0]?.startsWith('t2@')).map(({ mail }) => mail.text);
    expect(deT2.join('\n')).toContain('Cette visite n’est plus la vôtre.');
    expect(deT2.join('\n')).not.toContain('/interventions/');
    const sujets = smtp.recus.map(({ mail }) => mail.subject).join('\n');
    expect(sujets).toContain('L’échéance est dépassée');
    expect(sujets).toMatch(/^\d+ nouvelles pour vous$/m);
  }, 180_000);

  it('une invitation aussi', async () => {
    const avant = smtp.recus.length;
    const jeton = acteurs.A.jeton;
    const { errors } = await creerUtilisateur({ executer: (q, v) => serveur.executer(q, v, { jeton }, facteur) });
    expect(errors).toEqual([]);
    await facteur.services.courrier.terminer();
    const [recu, ...autres] = smtp.recus.slice(avant);
    expect(autres).toEqual([]);
    expect(recu?.mail.subject).toBe('Driven : votre compte / your account');
    expect(recu?.mail.text).toContain('Passé ce délai');
  });

  it('un mot de passe oublié aussi ; de qui n’en a encore choisi aucun, son invitation de nouveau', async () => {
    const { utilisateur } = (await creerUtilisateur(acteurs.A)).rendu;
    for (const [identifiant, sujet] of [
      [acteurs.C1.login, 'Driven : nouveau mot de passe / new password'],
      [utilisateur.login, 'Driven : votre compte / your account'],
    ]) {
      const avant = smtp.recus.length;
      const { errors } = await serveur.executer(
        'mutation ($input: DemanderReinitialisationInput!) { demanderReinitialisation(input: $input) { message { fr } } }',
        { input: { identifiant } },
        {},
        facteur,
      );
      expect(errors).toEqual([]);
      await facteur.services.courrier.terminer();
      const [recu, ...autres] = smtp.recus.slice(avant);
      expect(autres).toEqual([]);
      expect([recu?.a, recu?.mail.subject]).toEqual([[`${identifiant}@exemple.fr`], sujet]);
      expect(recu?.mail.text).toMatch(/\/reinitialiser\?jeton=[\w-]{43}\b/);
    }
  });
});

/** One that is due now: the last of C1's. */
async function unDu(): Promise<void> {
  await repandre(serveur);
  serveur.horloge.avancer(CALME_MS);
  await envoyer();
  await avancer(serveur, acteurs, 0);
  await interventionA('PLANIFIEE', acteurs);
  await repandre(serveur);
  serveur.horloge.avancer(CALME_MS);
}
const dernier = async () => (await envoisDe(serveur, acteurs.C1)).at(-1);
const siens = (id: number | undefined) => smtp.recus.filter(({ mail }) => mail.messageId?.startsWith(`<envoi-${id}@`));

describe('Ce que le serveur de mail refuse', () => {
  it.each(['RCPT', 'DATA'] as const)(
    'pour l’instant, à %s : tenté de nouveau, sous le même Message-ID',
    async (quand) => {
      await unDu();
      smtp.refus = { quand, code: 451 };
      await envoyer();
      const refuse = await dernier();
      expect(refuse).toMatchObject({ etat: EtatEnvoi.A_FAIRE, tentatives: 1, erreur: expect.stringContaining('451') });
      smtp.refus = null;
      serveur.horloge.avancer(60_000);
      await envoyer();
      expect(await dernier()).toMatchObject({ id: refuse?.id, etat: EtatEnvoi.FAIT, tentatives: 2 });
      expect(siens(refuse?.id)).toHaveLength(quand === 'DATA' ? 2 : 1);
    },
  );

  it.each(['RCPT', 'DATA'] as const)('pour de bon, à %s : abandonné aussitôt', async (quand) => {
    await unDu();
    smtp.refus = { quand, code: 550 };
    await envoyer();
    expect(await dernier()).toMatchObject({ etat: EtatEnvoi.ABANDONNE, erreur: expect.stringContaining('550') });
    smtp.refus = null;
    serveur.horloge.avancer(60_000);
    await envoyer();
    expect((await dernier())?.etat).toBe(EtatEnvoi.ABANDONNE);
  });

  it('notre mot de passe : tenté de nouveau', async () => {
    await unDu();
    const autre = await serveur.processus({ SMTP_URL: smtp.url('faux') });
    await envoyer(autre);
    await autre.arreter();
    expect(await dernier()).toMatchObject({ etat: EtatEnvoi.A_FAIRE, erreur: 'EAUTH 535' });
  });

  it('qui ne répond pas : tenté de nouveau quand il répond', async () => {
    await unDu();
    await smtp.fermer();
    await envoyer();
    const manque = await dernier();
    expect(manque).toMatchObject({ etat: EtatEnvoi.A_FAIRE, tentatives: 1 });
    await smtp.ouvrir();
    serveur.horloge.avancer(60_000);
    await envoyer();
    expect(await dernier()).toMatchObject({ id: manque?.id, etat: EtatEnvoi.FAIT });
  });
});
