// What others change is on the screen without a gesture; after a cut, what was missed is.
import type { Page } from '@playwright/test';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import {
  commenter,
  confirmer,
  marque,
  ouvrirIntervention,
  sansDirect,
  temoin,
  voirIntervention,
} from './outils/gestes.ts';
import { ouverte, planifiee } from './outils/interventions.ts';
import { creerCompteDAdmin, creerCompteDe, type Personne } from './outils/offres.ts';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

/** What a cut costs is logged by the browser. */
test.use({ fautesAttendues: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

const enDirect = (page: Page) => expect(temoin(page, 'En direct')).toBeVisible();
const article = (page: Page, texte: string) => page.getByRole('article').filter({ hasText: texte });
const dire = (personne: Personne, interventionId: string, texte: string) =>
  personne.muter('ajouterCommentaire', { interventionId, texte }, 'commentaire { id }');

test('ce que le standard ouvre et écrit paraît chez le client, sans rien recharger ni perdre ce qu’il écrit', async ({
  page: standard,
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  const { personne: admin } = await creerCompteDAdmin(mot);
  const { login, nom } = await creerCompteDe(admin, mot, { application: 'Interventions', role: 'Client' });
  const client = await autrePersonne(login, {}, MOT_DE_PASSE);
  await enDirect(client);
  await axe(client);
  await client.evaluate(() => Object.assign(window, { jamaisRechargee: true }));

  const titre = `Compteur muet ${mot}`;
  await ouvrirSession(standard, 'standardiste');
  const reference = await ouvrirIntervention(standard, { titre, client: { saisie: mot, nom } });
  await client.getByRole('link', { name: titre }).click();
  await expect(client.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  const message = client.getByRole('textbox', { name: /message/i });
  await message.fill('Je voulais vous dire');
  await voirIntervention(standard, reference, titre);
  await enDirect(standard);
  await commenter(standard, `Un technicien vous appelle ${mot}`);
  await expect(article(client, `Un technicien vous appelle ${mot}`)).toBeVisible();
  await expect(client.getByRole('banner').getByRole('button', { name: /^Notifications/ })).toHaveAccessibleName(
    /[1-9]\d* non lue/,
  );
  await expect(message).toHaveValue('Je voulais vous dire');
  await message.fill(`Merci ${mot}`);
  await message.press('Control+Enter');
  await expect(article(standard, `Merci ${mot}`)).toBeVisible();
  expect(await client.evaluate(() => 'jamaisRechargee' in window)).toBe(true);
});

test('deux au bureau : le dialogue ouvert dit qui vient de changer l’intervention et garde la saisie', async ({
  page: standard,
  autrePersonne,
}) => {
  const mot = marque();
  const titre = `Fuite ${mot}`;
  await ouvrirSession(standard, 'standardiste');
  const reference = await ouvrirIntervention(standard, { titre });
  const admin = await autrePersonne('admin');
  const modifier = async (page: Page) => {
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    return page.getByRole('dialog', { name: /^Modifier/ });
  };
  for (const page of [standard, admin]) await voirIntervention(page, reference, titre);
  await enDirect(admin);
  const second = await modifier(admin);
  await second.getByRole('textbox', { name: 'Description' }).fill('Seau en place.');
  const premier = await modifier(standard);
  await premier.getByRole('textbox', { name: 'Titre' }).fill(`Grosse fuite ${mot}`);
  await confirmer(premier, 'Enregistrer');
  const avis = second.getByRole('status').filter({ hasText: 'votre saisie est gardée' });
  await expect(avis).toContainText('Sofia Benali a changé cette intervention');
  await expect(second.getByRole('textbox', { name: 'Description' })).toHaveValue('Seau en place.');
  await axe(admin);
});

test('sept onglets se chargent, n’ont qu’un flux et entendent tous', async ({ page, context }) => {
  test.slow();
  const mot = marque();
  const { login, personne } = await creerCompteDAdmin(mot);
  const { id, reference } = await ouverte(personne, `Panne ${mot}`);
  await ouvrirSession(page, login, MOT_DE_PASSE);
  let flux = 0;
  context.on('request', (requete) => {
    if (requete.url().endsWith('/api/direct')) flux += 1;
  });
  const onglets = [page];
  while (onglets.length < 7) onglets.push(await context.newPage());
  for (const onglet of onglets) {
    await voirIntervention(onglet, reference, `Panne ${mot}`);
    await enDirect(onglet);
  }
  expect(flux).toBe(1);
  await dire(personne, id, `Rappelé ${mot}`);
  for (const onglet of onglets) await expect(article(onglet, `Rappelé ${mot}`)).toBeVisible();

  await test.step('celui qui avait le flux s’en va : un autre le reprend', async () => {
    await page.close();
    await dire(personne, id, `Rappelé encore ${mot}`);
    for (const onglet of onglets.slice(1)) await expect(article(onglet, `Rappelé encore ${mot}`)).toBeVisible();
    expect(flux).toBe(2);
  });
});

test('ce qui change pendant une coupure est là dans les cinq secondes du retour', async ({ autrePersonne }) => {
  const mot = marque();
  const { personne } = await creerCompteDAdmin(mot);
  const page = await autrePersonne('intervenant', TELEPHONE);
  const visite = (titre: string) => page.getByRole('listitem').filter({ hasText: titre });
  await enDirect(page);
  await planifiee(personne, `Avant ${mot}`);
  await expect(visite(`Avant ${mot}`)).toBeVisible();

  await page.context().setOffline(true);
  await expect(temoin(page, 'Hors ligne')).toBeVisible();
  await planifiee(personne, `Pendant ${mot}`);
  await page.context().setOffline(false);
  await expect(visite(`Pendant ${mot}`)).toBeVisible({ timeout: 5_000 });
  await enDirect(page);
});

test('où aucun flux ne passe, la page le dit et demande comme avant', async ({ page }) => {
  await sansDirect(page);
  await ouvrirSession(page, 'client');
  await page.goto('/mes-interventions');
  await expect(page.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
  await expect(temoin(page, 'Actualisé toutes les minutes')).toBeVisible();
});
