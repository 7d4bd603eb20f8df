import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { creerCompte, MOT_DE_PASSE, prendreSonCompte } from './outils/comptes.ts';
import { connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

test.use({ locale: 'fr-FR' });

type Appel = <T>(query: string, variables?: object) => Promise<T>;

/** The API as a program sees it, for what this journey needs and does not show. */
async function ouvrirApi(identifiant: string, motDePasse: string): Promise<Appel> {
  let jeton = '';
  const appeler: Appel = async <T>(query: string, variables = {}) => {
    const reponse = await fetch(`${process.env.E2E_API}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await reponse.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const connexion = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const { connexion: session } = await appeler<{ connexion: { jetonAcces: string } }>(connexion, {
    input: { identifiant, motDePasse },
  });
  jeton = session.jetonAcces;
  return appeler;
}

interface Editee {
  id: string;
  version: number;
}

/** An offer of its own, from draft to active: tried with a number, validated by somebody else. */
async function creerOffreActive(admin: Appel, valideur: Appel, nom: string, numero: string): Promise<string> {
  const { creerOffre } = await admin<{ creerOffre: { offre: Editee } }>(
    'mutation ($input: CreerOffreInput!) { creerOffre(input: $input) { offre { id } } }',
    {
      input: {
        ...{ code: nom.replaceAll(' ', '-').toUpperCase(), nom: { fr: nom, en: nom } },
        tarifs: [{ puissance: 6, abonnement: '15', kwh: '0.2' }],
      },
    },
  );
  const { id } = creerOffre.offre;
  const { definirNumeroTest } = await admin<{ definirNumeroTest: { numeroTest: Editee } }>(
    'mutation ($input: DefinirNumeroTestInput!) { definirNumeroTest(input: $input) { numeroTest { id version } } }',
    { input: { offreId: id, numero } },
  );
  await souscrire(admin, id, 'client', numero);
  await valideur('mutation ($input: ValiderTestInput!) { validerTest(input: $input) { numeroTest { id } } }', {
    input: { ...definirNumeroTest.numeroTest, resultat: 'REUSSI' },
  });
  const { voirOffre } = await admin<{ voirOffre: Editee }>('query ($id: ID) { voirOffre(id: $id) { id version } }', {
    id,
  });
  await admin('mutation ($input: ActiverOffreInput!) { activerOffre(input: $input) { offre { id } } }', {
    input: voirOffre,
  });
  return id;
}

async function souscrire(admin: Appel, offreId: string, login: string, numero: string): Promise<Editee> {
  const { voirUtilisateur } = await admin<{ voirUtilisateur: { id: string } }>(
    'query ($login: String) { voirUtilisateur(login: $login) { id } }',
    { login },
  );
  const { souscrireOffre } = await admin<{ souscrireOffre: { souscription: Editee } }>(
    'mutation ($input: SouscrireOffreInput!) { souscrireOffre(input: $input) { souscription { id version } } }',
    { input: { offreId, clientId: voirUtilisateur.id, numero, puissance: 6 } },
  );
  return souscrireOffre.souscription;
}

/** Two taken, one of them ended; and the trial that no report of subscriptions counts. */
async function preparer(page: Page, valideurPage: Page): Promise<string> {
  const mot = `rapport${Date.now().toString(36)}`;
  const compte = await creerCompte(page, mot, { application: 'Offres', nom: 'Admin' });
  await prendreSonCompte(valideurPage, compte);
  const admin = await ouvrirApi('admin', MOT_DE_PASSE_DEMO);
  const valideur = await ouvrirApi(compte.login, MOT_DE_PASSE);
  const nom = `Offre ${mot}`;
  const numero = (n: number) => `+336${String(Date.now() % 10_000_000).padStart(7, '0')}${n}`;
  const offreId = await creerOffreActive(admin, valideur, nom, numero(1));
  await souscrire(admin, offreId, 'client', numero(2));
  const finie = await souscrire(admin, offreId, 'client2', numero(3));
  await admin(
    'mutation ($input: ResilierSouscriptionInput!) { resilierSouscription(input: $input) { souscription { id } } }',
    {
      input: { ...finie, motif: 'Déménagement' },
    },
  );
  return nom;
}

/** From where the focus is, forwards, until it is on what was looked for. */
async function tabulerJusqua(page: Page, nom: string | RegExp, role: 'combobox' | 'button' = 'combobox') {
  const cible = page.getByRole('main').getByRole(role, { name: nom });
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    if (await cible.evaluate((element) => element === document.activeElement)) return cible;
  }
  throw new Error(`${nom} n’est pas atteint au clavier`);
}

test('un rapport au clavier : filtré, juste, dans l’adresse, et dans un fichier avec les mêmes nombres', async ({
  page,
  browser,
  baseURL,
}) => {
  await connecter(page, 'admin');
  const contexte = await browser.newContext({ baseURL, locale: 'fr-FR' });
  const nom = await preparer(page, await contexte.newPage());
  await contexte.close();

  await page.goto('/rapports');
  await expect(page.getByRole('heading', { level: 1, name: 'Rapports' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Par période' })).toBeVisible();
  await tabulerJusqua(page, 'Période');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/periode=mois/);
  await tabulerJusqua(page, 'Offre');
  await page.keyboard.type(nom);
  await expect(page.getByRole('option', { name: `${nom} (2)` })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `Offre : ${nom}` })).toBeVisible();

  const totaux = page.getByRole('main').locator('dl');
  await expect(totaux.getByRole('definition')).toHaveText(['2', '1']);
  const parPeriode = page.getByRole('table', { name: 'Par période' });
  await expect(parPeriode.getByRole('row', { name: /^Total/ }).getByRole('cell')).toHaveText(['2', '1']);
  await page.reload();
  await expect(totaux.getByRole('definition')).toHaveText(['2', '1']);

  // Behind the figure, the rows.
  await page.getByRole('link', { name: /^Voir la liste : Nouvelles, 2$/ }).click();
  await expect(page).toHaveURL(/\/souscriptions\?.*offre=\d+/);
  await expect(page.getByRole('main').getByRole('row').filter({ hasText: nom })).toHaveCount(2);
  await page.goBack();

  const attente = page.waitForEvent('download');
  await tabulerJusqua(page, 'Télécharger en CSV', 'button');
  await page.keyboard.press('Enter');
  const fichier = await attente;
  expect(fichier.suggestedFilename()).toMatch(/^rapport-souscriptions-\d{4}-\d\d-01_\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await fichier.path(), 'utf8');
  const [titres, ...lignes] = csv.trimEnd().split('\r\n');
  expect(titres).toBe('\uFEFFPériode;Nouvelles;Résiliées');
  const somme = (rang: number) => lignes.reduce((total, ligne) => total + Number(ligne.split(';')[rang]), 0);
  expect([somme(1), somme(2)]).toEqual([2, 1]);

  await tabulerJusqua(page, 'Rapport');
  await page.keyboard.type('Tests');
  await expect(page.getByRole('heading', { level: 2, name: /Tests avant activation par jour/ })).toBeVisible();
});

test('un grain trop fin pour la période : dit à côté du champ, avec ce qui y remédie', async ({ page }) => {
  await ouvrirSession(page, 'admin');
  await page.goto('/rapports?periode=choisie&du=2024-01-01&au=2025-12-31&grain=JOUR');
  await expect(page.getByRole('combobox', { name: 'Par', exact: true })).toHaveAccessibleDescription(
    /366 jours au plus/,
  );
  await page.getByRole('button', { name: 'Compter par mois' }).click();
  await expect(page).toHaveURL(/grain=MOIS/);
  await expect(page.getByText('Ces réglages ne donnent pas de rapport')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Par', exact: true })).not.toHaveAccessibleDescription(/366/);
});

test('les rapports ne sont pas à tout le monde', async ({ page }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('link', { name: 'Rapports' })).toHaveCount(0);
});
