import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { menuCompte } from './outils/gestes.ts';
import { axe, connecter, expect, remplirConnexion, test } from './outils/parcours.ts';

test('un visiteur est conduit à la connexion, puis où il allait', async ({ page }) => {
  await page.goto('/interventions?vue=toutes');
  await expect(page).toHaveURL(/\/connexion\?retour=/);
  await axe(page);
  await connecter(page, 'standardiste');
  await expect(page).toHaveURL(/\/interventions\?vue=toutes$/);
});

const ACCUEILS = [
  ['standardiste', '/interventions', 'Interventions'],
  ['admin', '/accueil', 'Accueil'],
  ['intervenant', '/ma-journee', 'Ma journée'],
  ['client', '/mes-interventions', 'Mes interventions'],
] as const;
for (const [compte, chemin, titre] of ACCUEILS) {
  test(`${compte} entre avec son mot de passe et arrive chez soi`, async ({ page }) => {
    await connecter(page, compte);
    await expect(page).toHaveURL(new RegExp(`${chemin}$`));
    await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  });
}

test.describe('mot de passe faux', () => {
  // The refusal itself is what the browser logs.
  test.use({ fautesAttendues: [/status of 401/] });

  test('il est refusé avec les mêmes mots qu’un compte inconnu, dans la langue du lecteur', async ({ page }) => {
    await page.goto('/connexion');
    const refus = page.getByRole('main').getByRole('alert');
    await remplirConnexion(page, 'client', 'ce-n-est-pas-le-bon');
    await expect(refus).toHaveText('Identifiant ou mot de passe incorrect');
    await axe(page);
    await remplirConnexion(page, 'personne-de-ce-nom', 'ce-n-est-pas-le-bon');
    await expect(refus).toHaveText('Identifiant ou mot de passe incorrect');
    await expect(page).toHaveURL(/\/connexion$/);

    await page.getByRole('button', { name: 'EN – English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
    await remplirConnexion(page, 'client', 'not-the-right-one-either');
    await expect(refus).toHaveText('Wrong login or password');
  });
});

test('la langue se change et se garde', async ({ page }) => {
  await page.goto('/connexion');
  const racine = page.locator('html');
  await expect(racine).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: 'Se connecter' }).click({ trial: true });
  await page.getByRole('button', { name: 'EN – English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(racine).toHaveAttribute('lang', 'en');
  await connecter(page, 'standardiste');
  await expect(racine).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'New intervention' })).toBeVisible();
  await page.getByRole('button', { name: 'FR – Français' }).click();
  await expect(page.getByRole('link', { name: 'Nouvelle intervention' })).toBeVisible();
  await page.reload();
  await expect(racine).toHaveAttribute('lang', 'fr');
});

test('l’apparence se change et se garde', async ({ page }) => {
  await connecter(page, 'client');
  await expect(page.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
  await page.getByRole('button', { name: 'Apparence' }).click();
  await page.getByRole('menuitemradio', { name: 'Sombre' }).click();
  const racine = page.locator('html');
  await expect(racine).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
  await expect(racine).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Apparence' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Sombre' })).toBeChecked();
  await axe(page);
  await page.getByRole('menuitemradio', { name: 'Clair' }).click();
  await page.reload();
  await expect(racine).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('ce qui est tapé avant que la page soit prête n’est ni perdu ni montré dans l’adresse', async ({ page }) => {
  const laisserVenir = await scriptsEnRetard(page);
  await page.goto('/connexion', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Identifiant' }).fill('client');
  const motDePasse = page.getByLabel('Mot de passe', { exact: true });
  await motDePasse.fill(MOT_DE_PASSE_DEMO);
  laisserVenir();
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(menuCompte(page)).toBeVisible();
  await expect(page).toHaveURL(/\/mes-interventions$/);
});

test('ce qui est pressé avant que la page soit prête a sa réponse dès qu’elle l’est, une fois', async ({ page }) => {
  await connecter(page, 'client');
  const laisserVenir = await scriptsEnRetard(page);
  await page.goto('/mes-interventions', { waitUntil: 'commit' });
  await menuCompte(page).click();
  laisserVenir();
  await expect(page.getByRole('menuitem', { name: 'Se déconnecter' })).toBeVisible();
  // The page's own answer is not given twice: the menu is still open, and closes when it is pressed again.
  await menuCompte(page).click();
  await expect(page.getByRole('menuitem', { name: 'Se déconnecter' })).toBeHidden();
});

/** A slow network: the page is there, its scripts come when what is returned is called. */
async function scriptsEnRetard(page: Page): Promise<() => void> {
  let laisserVenir: () => void = () => undefined;
  const signal = new Promise<void>((venir) => {
    laisserVenir = venir;
  });
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await signal;
    await route.continue();
  });
  return laisserVenir;
}
