import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { commenter, marque, menuCompte, ouvrirIntervention, sansDirect, voirIntervention } from './outils/gestes.ts';
import { axe, connecter, expect, ouvrirSession, remplirConnexion, test } from './outils/parcours.ts';

// Both end every session of their account, which no other journey uses: one after the other.
test.describe.configure({ mode: 'default' });
test.use({ fautesAttendues: [/status of 401/] });

const COMPTE = 'standardiste2';

test('la session prend fin pendant qu’on écrit : le mot de passe, et le commentaire part', async ({
  page,
  autrePersonne,
}) => {
  const titre = `Volet bloqué ${marque()}`;
  const texte = `Le client rappelle demain matin ${marque()}`;
  // A page that is live learns it before anything is sent (comptes.spec.ts).
  await sansDirect(page);
  await ouvrirSession(page, COMPTE);
  const reference = await ouvrirIntervention(page, { titre });
  await voirIntervention(page, reference, titre);
  const champ = page.getByRole('textbox', { name: 'Message lu par le client' });
  await champ.fill(texte);

  const ailleurs = await autrePersonne(COMPTE);
  await menuCompte(ailleurs).click();
  await ailleurs.getByRole('menuitem', { name: 'Mon profil' }).click();
  await ailleurs.getByRole('main').getByRole('button', { name: 'Déconnecter tous les appareils' }).click();
  const question = ailleurs.getByRole('dialog', { name: 'Déconnecter tous les appareils' });
  await question.getByRole('button', { name: 'Déconnecter tous les appareils' }).click();
  await expect(ailleurs).toHaveURL(/\/connexion/);

  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  const dialogue = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await expect(dialogue.getByRole('textbox', { name: 'Identifiant' })).toHaveValue(COMPTE);
  await dialogue.getByLabel('Mot de passe', { exact: true }).fill('pas-le-bon');
  await dialogue.getByRole('button', { name: 'Reprendre' }).click();
  await expect(dialogue.getByRole('alert')).toContainText('Identifiant ou mot de passe incorrect');
  await axe(page);
  await dialogue.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE_DEMO);
  await dialogue.getByRole('button', { name: 'Reprendre' }).click();
  await expect(dialogue).toBeHidden();

  await expect(page.getByRole('article').filter({ hasText: texte })).toHaveCount(1);
  await expect(champ).toHaveValue('');
  await commenter(page, `Et la suite s’écrit comme avant ${marque()}`);
});

test('mot de passe oublié : le lien du mail sert une fois, l’ancien mot de passe ne sert plus', async ({ page }) => {
  const nouveau = `une phrase que personne ne devine ${marque()}`;
  const debut = new Date().toISOString();
  await page.goto('/connexion');
  await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mot de passe oublié' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Identifiant ou e-mail' }).fill(COMPTE);
  await page.getByRole('button', { name: 'Recevoir le lien' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Demande envoyée' })).toBeVisible();

  const lien = await lienDuMail(debut);
  await choisirMotDePasse(page, lien, nouveau);
  await expect(page.getByRole('status').filter({ hasText: 'Mot de passe changé' })).toBeVisible();
  await choisirMotDePasse(page, lien, 'encore-un-autre-mot-de-passe');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();

  await page.goto('/connexion');
  await remplirConnexion(page, COMPTE, MOT_DE_PASSE_DEMO);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Identifiant ou mot de passe incorrect');
  await connecter(page, COMPTE, nouveau);

  await test.step('l’ancien est remis, depuis le profil', async () => {
    await page.goto('/profil');
    await page.getByLabel('Mot de passe actuel', { exact: true }).fill(nouveau);
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(MOT_DE_PASSE_DEMO);
    await page.getByLabel('Le nouveau, une seconde fois', { exact: true }).fill(MOT_DE_PASSE_DEMO);
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await expect(page.getByLabel('Mot de passe actuel', { exact: true })).toHaveValue('');
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });
});

async function choisirMotDePasse(page: Page, lien: string, motDePasse: string): Promise<void> {
  await page.goto(lien);
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(motDePasse);
  await page.getByLabel('Le même, une seconde fois', { exact: true }).fill(motDePasse);
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
}

/** In the demonstration a mail is a file; the one that came since. */
async function lienDuMail(depuis: string): Promise<string> {
  const dossier = join(process.env.E2E_DONNEES ?? '', 'mails');
  let lien: string | undefined;
  await expect(async () => {
    const noms = (await readdir(dossier)).filter((nom) => nom > depuis.replaceAll(/[:.]/g, '-'));
    const mails = await Promise.all(noms.map((nom) => readFile(join(dossier, nom), 'utf8')));
    const mien = mails.find((mail) => mail.includes(`To: ${COMPTE}@`)) ?? '';
    // Quoted-printable: a line that goes on, then the sign that says so.
    lien = /https?:\S+\/reinitialiser\?jeton=\S+/.exec(mien.replaceAll('=\n', '').replaceAll('=3D', '='))?.[0];
    expect(lien).toBeDefined();
  }).toPass();
  return lien ?? '';
}
