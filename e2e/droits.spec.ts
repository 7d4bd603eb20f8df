import type { Page } from '@playwright/test';
import { creerCompte, prendreSonCompte } from './outils/comptes.ts';
import { marque } from './outils/gestes.ts';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

test('un rôle, ses permissions, un compte : la personne voit exactement cela ; une permission retirée manque au clic suivant', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const nom = `Veille ${marque()}`;
  await ouvrirSession(page, 'admin');
  await page.goto('/roles');
  await choisirApplication(page, 'Plateforme');

  // The role, and where its people land.
  await page.getByRole('button', { name: 'Nouveau rôle' }).click();
  const creation = page.getByRole('dialog', { name: 'Nouveau rôle de Plateforme' });
  await creation.getByRole('textbox', { name: 'Nom' }).fill(nom);
  await creation.getByRole('combobox', { name: 'Page d’accueil' }).selectOption('Liste noire');
  await creation.getByRole('button', { name: 'Créer' }).click();
  await expect(creation).toBeHidden();
  await expect(page.getByRole('columnheader', { name: nom })).toBeVisible();

  // Its permissions, in the matrix.
  await cocher(page, nom, 'Voir la liste noire');
  await cocher(page, nom, 'Voir ses propres objectifs');
  await enregistrer(page, nom, '2 changements dans 1 rôle', 'Aucun compte n’est concerné.');

  const compte = await creerCompte(page, marque(), { application: 'Plateforme', nom });
  const contexte = await browser.newContext({ baseURL: baseURL ?? '', locale: 'fr-FR' });
  const sienne = await contexte.newPage();
  await prendreSonCompte(sienne, compte);

  // Her home page, and in the menu exactly what her role opens.
  await expect(sienne).toHaveURL(/\/blacklist$/);
  const menu = sienne.getByRole('navigation', { name: 'Pages' });
  await expect(menu.getByRole('link')).toHaveText([/Liste noire/, /Objectifs/]);
  await expect(sienne.getByRole('heading', { level: 1, name: 'Liste noire' })).toBeVisible();
  await expect(sienne.getByRole('button', { name: /Ajouter/ })).toHaveCount(0);
  await menu.getByRole('link', { name: 'Objectifs' }).click();
  await expect(sienne.getByRole('heading', { level: 1, name: 'Objectifs' })).toBeVisible();
  await sienne.goto('/roles');
  await expect(sienne.getByRole('heading', { level: 1, name: 'Rôles et permissions' })).toHaveCount(0);
  await sienne.goto('/objectifs');

  // Taken away in the matrix: gone at her next click.
  await page.goto('/roles');
  await choisirApplication(page, 'Plateforme');
  await cocher(page, nom, 'Voir la liste noire', false);
  await enregistrer(page, nom, '1 changement dans 1 rôle', '1 compte est concerné');
  await sienne.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Liste noire' }).click();
  await expect(sienne.getByRole('heading', { level: 1, name: 'Liste noire' })).toHaveCount(0);
  await sienne.goto('/objectifs');
  await expect(menu.getByRole('link')).toHaveText([/Objectifs/]);
  await contexte.close();
});

test('la matrice : au clavier, en cherchant, sur un téléphone ; ce qui est refusé est expliqué', async ({ page }) => {
  test.slow();
  const nom = `Essai ${marque()}`;
  await ouvrirSession(page, 'admin');
  await page.goto('/roles');
  await choisirApplication(page, 'Interventions');
  await page.getByRole('button', { name: 'Nouveau rôle' }).click();
  const creation = page.getByRole('dialog', { name: /Nouveau rôle/ });
  await creation.getByRole('textbox', { name: 'Nom' }).fill('Admin');
  await creation.getByRole('button', { name: 'Créer' }).click();
  await expect(creation.getByRole('alert')).toContainText('Un rôle de cette application a déjà ce nom');
  await creation.getByRole('textbox', { name: 'Nom' }).fill(nom);
  await creation.getByRole('button', { name: 'Créer' }).click();

  // By the arrows and the space bar.
  const commenter = page.getByRole('checkbox', { name: `${nom} : Commenter` });
  await commenter.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const barre = page.getByRole('status').filter({ hasText: '2 changements dans 1 rôle' });
  await expect(barre).toBeVisible();
  await axe(page);

  // Leaving is asked about; what each permission opens can be read.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Importation' }).click();
  await page.getByRole('button', { name: 'Rester sur la page' }).click();
  await page
    .getByRole('textbox', { name: 'Rechercher une permission' })
    .or(page.getByRole('searchbox'))
    .fill('annuler');
  await page.getByRole('button', { name: 'Ouvre 1 fonction' }).click();
  await expect(page.getByText('annulerIntervention')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await enregistrer(page, nom, '2 changements dans 1 rôle', 'Aucun compte n’est concerné.');

  // Nobody adds to their own role.
  await expect(page.getByRole('checkbox', { name: 'Admin : Être client d’une intervention' })).toBeDisabled();

  // The last account able to manage roles keeps it: refused, and said why; the boxes wait where they were.
  await choisirApplication(page, 'Plateforme');
  await page.getByRole('checkbox', { name: 'Admin : Créer et changer les rôles et leurs permissions' }).uncheck();
  await page.getByRole('button', { name: 'Vérifier et enregistrer' }).click();
  const resume = page.getByRole('dialog', { name: 'Ce qui va changer' });
  await axe(page);
  await resume.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(resume.getByRole('alert')).toContainText('Plus aucun compte actif ne pourrait gérer les rôles');
  await resume.getByRole('button', { name: 'Fermer' }).last().click();
  await page.getByRole('button', { name: 'Annuler les changements' }).click();

  // On a phone: one role at a time.
  await page.setViewportSize(TELEPHONE.viewport);
  await choisirApplication(page, 'Interventions');
  await page.getByRole('combobox', { name: 'Rôle' }).selectOption(nom);
  await expect(page.getByRole('checkbox', { name: `${nom} : Commenter` })).toBeChecked();
  await page.getByRole('button', { name: `Actions sur le rôle « ${nom} »` }).click();
  await page.getByRole('menuitem', { name: 'Supprimer…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Rôle' }).getByRole('option', { name: nom })).toHaveCount(0);
});

test('pourquoi une personne ne peut pas : la chaîne, puis le remède, puis oui', async ({ page }) => {
  const mot = marque().toUpperCase();
  await ouvrirSession(page, 'admin');
  await page.goto('/fonctions?voir=permissions');
  await page.getByRole('button', { name: 'Nouvelle permission' }).click();
  const permission = page.getByRole('dialog', { name: 'Nouvelle permission' });
  await permission.getByRole('textbox', { name: 'Nom' }).fill(`signer ${mot}`);
  await permission.getByRole('button', { name: 'Créer' }).click();
  await expect(permission.getByRole('alert')).toContainText('Des majuscules sans accent');
  await permission.getByRole('textbox', { name: 'Nom' }).fill(`SIGNER_${mot}`);
  await permission.getByRole('textbox', { name: 'Ce qu’elle permet' }).fill(`Signer ${mot}`);
  await permission.getByRole('button', { name: 'Créer' }).click();
  await expect(permission).toBeHidden();

  await page.getByRole('tab', { name: 'Fonctions' }).click();
  await page.getByRole('button', { name: 'Nouvelle fonction' }).click();
  const fonction = page.getByRole('dialog', { name: 'Nouvelle fonction' });
  await fonction.getByRole('combobox', { name: 'Application' }).selectOption('Interventions');
  await fonction.getByRole('textbox', { name: 'Nom' }).fill(`signer${mot}`);
  await fonction.getByRole('combobox', { name: 'Permissions exigées' }).fill(mot);
  await page.getByRole('option', { name: `SIGNER_${mot}` }).click();
  await axe(page);
  await fonction.getByRole('combobox', { name: 'Permissions exigées' }).press('Escape');
  await fonction.getByRole('button', { name: 'Créer' }).click();
  await expect(fonction).toBeHidden();

  await page.getByRole('searchbox').fill(`signer${mot}`);
  await expect(page).toHaveURL(new RegExp(`q=signer${mot}`));
  await page.getByRole('link', { name: `Vérifier qui peut appeler signer${mot}` }).click();
  await page.getByRole('textbox', { name: 'Personne ou programme' }).fill('dupont');
  await page.getByRole('option', { name: 'Claire Dupont' }).click();
  await expect(page.getByText(`Non : Claire Dupont ne peut pas appeler signer${mot} (Interventions)`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce que le rôle tient : ne passe pas' })).toBeVisible();
  const question = page.url();

  // Mended where it breaks: in the matrix, on the permission that lacks.
  await page.getByRole('link', { name: 'Ouvrir la matrice des rôles' }).click();
  await page.getByRole('checkbox', { name: `Client : Signer ${mot}` }).check();
  await enregistrer(page, 'Client', '1 changement dans 1 rôle', 'comptes sont concernés');
  await page.goto(question);
  await expect(page.getByText(`Oui : Claire Dupont peut appeler signer${mot} (Interventions)`)).toBeVisible();
  await axe(page);

  // Refused while a role holds it, and says which.
  await page.goto(`/fonctions?q=signer${mot}`);
  await page.getByRole('button', { name: `Supprimer « signer${mot} »` }).click();
  const suppression = page.getByRole('dialog');
  await suppression.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(suppression.getByRole('alert')).toContainText('1 rôle : Client (Interventions)');
});

async function choisirApplication(page: Page, nom: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Application' }).selectOption(nom);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function cocher(page: Page, role: string, permission: string, voulue = true): Promise<void> {
  const une = page.getByRole('checkbox', { name: `${role} : ${permission}` });
  await une.setChecked(voulue);
  await expect(page.getByRole('checkbox', { name: `${role} : ${permission} (non enregistré)` })).toBeVisible();
}

/** Through the summary, which says what changes and for whom. */
async function enregistrer(page: Page, role: string, changements: string, concernes: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: changements })).toBeVisible();
  await page.getByRole('button', { name: 'Vérifier et enregistrer' }).click();
  const resume = page.getByRole('dialog', { name: 'Ce qui va changer' });
  await expect(resume.getByRole('heading', { name: role })).toBeVisible();
  await expect(resume).toContainText(concernes);
  await resume.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(resume).toBeHidden();
  await expect(page.getByText('Droits enregistrés : ils comptent dès maintenant.')).toBeVisible();
}
