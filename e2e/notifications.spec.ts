import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { lienDuMail, MOT_DE_PASSE } from './outils/comptes.ts';
import {
  confirmer,
  IDRISS,
  jour,
  marque,
  ouvrirIntervention,
  ouvrirMouvement,
  saisirCreneau,
} from './outils/gestes.ts';
import { creerCompteDe, Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

// A rule that another admin has changed meanwhile is refused.
test.use({ fautesAttendues: [/status of 409/] });

const cloche = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Notifications/ });
const AUCUNE = 'Notifications – aucune non lue';

/** What happened is passed on behind the answer: whoever looks again finds it. */
async function attendreLaCloche(page: Page, nom: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.reload();
      await expect(cloche(page)).toHaveAccessibleName(/non lue/);
      return cloche(page).getAttribute('aria-label');
    })
    .toBe(nom);
}

const parMail = (page: Page, quoi: string) => page.getByRole('combobox', { name: `${quoi} : Par mail` });

/** A client of their own: another journey does not ring their bell. */
async function unClient(mot: string) {
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  return creerCompteDe(admin, mot, { application: 'Interventions', role: 'Client' });
}

test('une visite prévue, puis annulée : le client l’apprend, y va, et règle ce qui lui vient par mail', async ({
  page: standard,
  autrePersonne,
  browser,
  baseURL,
}) => {
  test.slow();
  const mot = marque();
  const { login, email, nom } = await unClient(mot);
  const client = await autrePersonne(login, {}, MOT_DE_PASSE);
  await expect(cloche(client)).toHaveAccessibleName(AUCUNE);
  const titre = `Compteur muet ${mot}`;
  await ouvrirSession(standard, 'standardiste');
  const reference = await ouvrirIntervention(standard, { titre, client: { saisie: mot, nom } });

  await test.step('le standard planifie : la cloche du client le dit, et mène à la page', async () => {
    await standard.goto(`/interventions/${reference}`);
    const dialogue = await ouvrirMouvement(standard, 'Planifier');
    // A day of its own in a far year: nothing else is planned then.
    const loin = 400 + (Number.parseInt(mot.slice(1), 36) % 3000);
    await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(loin), heure: '14:00' });
    await confirmer(dialogue, 'Planifier');
    await attendreLaCloche(client, 'Notifications – 1 non lue');
    await cloche(client).click();
    const tiroir = client.getByRole('dialog', { name: 'Notifications' });
    await expect(tiroir.getByText(reference)).toBeVisible();
    await axe(client);
    await tiroir.getByRole('link', { name: /^Visite prévue/ }).click();
    await expect(client.getByRole('heading', { level: 1, name: titre })).toBeVisible();
    await expect(tiroir).toBeHidden();
    await expect(cloche(client)).toHaveAccessibleName(AUCUNE);
  });

  await test.step('le standard annule : ouvrir la page suffit pour l’avoir lu', async () => {
    await client.goto('/profil');
    const dialogue = await ouvrirMouvement(standard, 'Annuler l’intervention');
    await dialogue.getByRole('textbox', { name: /Motif/ }).fill('Le compteur est reparti');
    await confirmer(dialogue, 'Annuler l’intervention');
    await attendreLaCloche(client, 'Notifications – 1 non lue');
    await client.goto(`/interventions/${reference}`);
    await expect(client.getByRole('heading', { level: 1, name: titre })).toBeVisible();
    await expect(cloche(client)).toHaveAccessibleName(AUCUNE);
    await client.goto('/notifications?voir=nonLues');
    await expect(client.getByRole('heading', { level: 2, name: 'Tout est lu' })).toBeVisible();
    await client.getByText('Toutes', { exact: true }).click();
    await expect(client.getByRole('list', { name: 'Notifications' }).getByRole('listitem')).toHaveCount(2);
  });

  await test.step('un mail de moins, choisi dans le profil, puis la règle de nouveau', async () => {
    await client.goto('/profil');
    await client.getByRole('tab', { name: 'Notifications' }).click();
    await parMail(client, 'Visite prévue').selectOption('Jamais');
    await expect(client.getByText('Préférence enregistrée')).toBeVisible();
    await client.reload();
    await expect(parMail(client, 'Visite prévue')).toHaveValue('JAMAIS');
    await client.getByRole('button', { name: 'Revenir à la règle : Visite prévue' }).click();
    await expect(parMail(client, 'Visite prévue')).toHaveValue('IMMEDIAT');
  });

  await test.step('le lien du mail : l’ouvrir ne change rien, le bouton oui', async () => {
    const lien = await lienDuMail(email, /\/desabonnement\?jeton=[\w.-]+/);
    const visiteur = await (await browser.newContext({ baseURL, locale: 'fr-FR' })).newPage();
    await visiteur.goto(lien);
    const bouton = visiteur.getByRole('button', { name: 'Ne plus recevoir ces mails' });
    await expect(bouton).toBeVisible();
    await client.reload();
    await expect(parMail(client, 'Intervention annulée')).toHaveValue('IMMEDIAT');
    await bouton.click();
    await expect(visiteur.getByText('C’est fait')).toBeVisible();
    await visiteur.context().close();
    await client.reload();
    await expect(parMail(client, 'Intervention annulée')).toHaveValue('JAMAIS');
  });

  await test.step('le bouton d’un logiciel de mail : ni page, ni cookie, ni origine', async () => {
    await client.getByRole('button', { name: 'Revenir à la règle : Intervention annulée' }).click();
    await expect(parMail(client, 'Intervention annulée')).toHaveValue('IMMEDIAT');
    const lien = new URL(await lienDuMail(email, /\/api\/desabonnement\?jeton=[\w.-]+/), baseURL);
    const suivi = await fetch(lien, { redirect: 'manual' });
    expect(suivi.status).toBe(303);
    expect(suivi.headers.get('location')).toBe(`/desabonnement${lien.search}`);
    const poster = (ou: URL, corps: string) =>
      fetch(ou, { method: 'POST', body: corps, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect((await poster(lien, 'x'.repeat(5000))).status).toBe(413);
    const autre = new URL('/api/desabonnement?jeton=1.ANNULEE.deviné', baseURL);
    const [juste, faux] = [await poster(lien, 'List-Unsubscribe=One-Click'), await poster(autre, '')];
    expect([juste.status, faux.status]).toEqual([200, 200]);
    expect(await faux.text()).toBe(await juste.text());
    await client.reload();
    await expect(parMail(client, 'Intervention annulée')).toHaveValue('JAMAIS');
  });
});

test('une règle changée vaut tout de suite ; changée par quelqu’un d’autre, elle est montrée', async ({
  page: admin,
  autrePersonne,
}) => {
  const regle = (page: Page) =>
    page.getByRole('switch', { name: 'Travail commencé, Intervenant : Dans l’application' });
  await connecter(admin, 'admin');
  const collegue = await autrePersonne('admin2');
  for (const page of [admin, collegue]) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Notifications' }).click();
    await expect(regle(page)).not.toBeChecked();
  }
  await regle(admin).click();
  await expect(admin.getByText('Règle enregistrée')).toBeVisible();
  await admin.reload();
  await expect(regle(admin)).toBeChecked();

  await regle(collegue).click();
  await expect(collegue.getByText(/^Quelqu’un d’autre a modifié ceci/)).toBeVisible();
  await expect(regle(collegue)).toBeChecked();
  await regle(collegue).click();
  await expect(collegue.getByText('Règle enregistrée')).toBeVisible();
  await expect(regle(collegue)).not.toBeChecked();

  await admin.getByRole('tab', { name: 'Envois' }).click();
  await expect(admin).toHaveURL(/onglet=envois/);
  await admin.getByRole('combobox', { name: 'État' }).selectOption('Abandonné');
  await expect(admin).toHaveURL(/etat=ABANDONNE/);
});
