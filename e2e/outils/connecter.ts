import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../../scripts/lib/comptes.ts';

/** Through the login page, as a person does; ends on the home page of the account's role. */
export async function connecter(page: Page, compte: string, motDePasse = MOT_DE_PASSE_DEMO): Promise<void> {
  if (!new URL(page.url(), 'http://vide').pathname.startsWith('/connexion')) await page.goto('/connexion');
  await remplirConnexion(page, compte, motDePasse);
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
}

/** Only fills and sends: for what happens when the password is wrong. */
export async function remplirConnexion(page: Page, identifiant: string, motDePasse: string): Promise<void> {
  await page.getByRole('textbox', { name: /identifiant|username|login/i }).fill(identifiant);
  await page.getByLabel(/^(mot de passe|password)$/i).fill(motDePasse);
  await page.getByRole('button', { name: /se connecter|sign in|log in/i }).click();
}
