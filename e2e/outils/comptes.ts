// Accounts: made by an admin, taken up by their person through the mail.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { remplirConnexion } from './connecter.ts';
import { expect } from './parcours.ts';

export const MOT_DE_PASSE = 'agrafe-batterie-2026';

const NOUVEAU_MOT_DE_PASSE = /\/reinitialiser\?jeton=[\w-]+/;

/** Of the mail that left last to this address: quoted-printable folds lines and writes "=" as "=3D". */
export async function lienDuMail(adresse: string, lequel = NOUVEAU_MOT_DE_PASSE): Promise<string> {
  const dossier = join(process.env.E2E_DONNEES ?? '', 'mails');
  let lien: string | undefined;
  await expect
    .poll(async () => {
      const fichiers = (await readdir(dossier).catch(() => [])).sort();
      const mails = await Promise.all(fichiers.map((fichier) => readFile(join(dossier, fichier), 'utf8')));
      const sien = mails.findLast((mail) => mail.includes(`To: ${adresse}`));
      lien = lequel.exec((sien ?? '').replaceAll('=\n', '').replaceAll('=3D', '='))?.[0];
      return lien;
    })
    .toBeDefined();
  return lien ?? '';
}

interface CompteCree {
  nom: string;
  login: string;
  email: string;
}

const STANDARDISTE = { application: 'Interventions', nom: 'Standardiste' };

/** A new account of the Agence Nord, with one role, in the form; ends on its page. */
export async function creerCompte(admin: Page, mot: string, role = STANDARDISTE): Promise<CompteCree> {
  const [login, email] = [`l.${mot}`, `${mot}@exemple.fr`];
  await admin.goto('/comptes');
  await admin.getByRole('link', { name: 'Nouveau compte' }).click();
  await admin.getByRole('textbox', { name: 'Prénom' }).fill('Lina');
  await admin.getByRole('textbox', { name: 'Nom', exact: true }).fill(`Essai ${mot}`);
  await admin.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await expect(admin.getByRole('textbox', { name: 'Login' })).toHaveValue(`lessai${mot}`);
  await admin.getByRole('textbox', { name: 'Login' }).fill(login);
  await admin.getByRole('combobox', { name: 'Entité' }).fill('nord');
  await admin.getByRole('option', { name: 'Agence Nord' }).click();
  await admin.getByRole('combobox', { name: role.application }).selectOption(role.nom);
  await admin.getByRole('button', { name: 'Créer le compte' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: `Lina Essai ${mot}` })).toBeVisible();
  return { nom: `Lina Essai ${mot}`, login, email };
}

/** Fills the page that the mail leads to; does not expect it to be accepted. */
export async function saisirMotDePasse(personne: Page, motDePasse: string): Promise<void> {
  await personne.getByLabel('Nouveau mot de passe', { exact: true }).fill(motDePasse);
  await personne.getByLabel('Le même, une seconde fois').fill(motDePasse);
  await personne.getByRole('button', { name: 'Changer le mot de passe' }).click();
}

/** From the mail to the first page of the new account. */
export async function prendreSonCompte(personne: Page, { login, email }: CompteCree): Promise<void> {
  await personne.goto(await lienDuMail(email));
  await saisirMotDePasse(personne, MOT_DE_PASSE);
  await expect(personne.getByText('Mot de passe changé')).toBeVisible();
  await personne.getByRole('link', { name: 'Revenir à la connexion' }).click();
  await remplirConnexion(personne, login, MOT_DE_PASSE);
  await personne.waitForURL((url) => !/connexion|reinitialiser/.test(url.pathname));
}
