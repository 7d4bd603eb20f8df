import { expect, type Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../../scripts/lib/comptes.ts';

/**
 * A session of their own; ends on the home page of the account's role. The login page is a journey of its own: only
 * who stands on it goes through it.
 */
export async function connecter(page: Page, compte: string, motDePasse?: string): Promise<void> {
  if (new URL(page.url(), 'http://vide').pathname.startsWith('/connexion')) {
    await remplirConnexion(page, compte, motDePasse);
  } else {
    await ouvrirSession(page, compte, motDePasse);
    await page.goto('/');
  }
  await page.waitForURL(({ pathname }) => pathname !== '/' && !pathname.startsWith('/connexion'));
}

/** The same without a look at any page: whoever goes straight to one of their own. */
export async function ouvrirSession(page: Page, compte: string, motDePasse = MOT_DE_PASSE_DEMO): Promise<void> {
  // Whatever site this browser is on: the address that it was sent to says which.
  const { origin } = new URL((await page.request.get('/icon.svg')).url());
  const data = { identifiant: compte, motDePasse };
  const reponse = await page.request.post('/api/session', { data, headers: { origin } });
  expect(reponse.status(), `connexion de ${compte} : ${await reponse.text()}`).toBe(200);
}

/** Only fills and sends: for what happens when the password is wrong. */
export async function remplirConnexion(page: Page, identifiant: string, motDePasse = MOT_DE_PASSE_DEMO): Promise<void> {
  await page.getByRole('textbox', { name: /identifiant|username|login/i }).fill(identifiant);
  await page.getByLabel(/^(mot de passe|password)$/i).fill(motDePasse);
  await page.getByRole('button', { name: /se connecter|sign in|log in/i }).click();
}
