import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { CLAIRE, marque, voirIntervention } from './outils/gestes.ts';
import { ouverte } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Chercher partout' });
const champ = (page: Page) => page.getByRole('combobox', { name: 'Chercher partout' });
const choix = (page: Page, nom: string | RegExp) => palette(page).getByRole('option', { name: nom });

test('un nom et Entrée, aussitôt : on y est, quand bien même la réponse tarde', async ({ page }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('searchbox', { name: 'Rechercher dans la liste' })).toBeVisible();
  const repondre = await retenir(page, '**/api/graphql', 'query Rechercher');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(champ(page)).toBeFocused();
  await page.keyboard.type(CLAIRE.saisie);
  await page.keyboard.press('Enter');
  await expect(champ(page)).toHaveAttribute('aria-busy', 'true');
  await repondre();
  await expect(page).toHaveURL(/\/interventions\?vue=toutes&client=\d+/);
  await expect(page.getByRole('button', { name: `Retirer le filtre : Client : ${CLAIRE.nom}` })).toBeVisible();
  await expect(palette(page)).toBeHidden();
});

test('ce qui est tapé avant que le champ ne soit là y entre, et ne fait rien d’autre', async ({ page }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('searchbox', { name: 'Rechercher dans la liste' })).toBeVisible();
  const retenu = await retenir(page, '**/_next/static/chunks/**');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(`${CLAIRE.saisie}x`);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await retenu();
  await expect(page).toHaveURL(/\/interventions\?vue=toutes&client=\d+/);
  await expect(palette(page)).toBeHidden();

  // On its way to another page, a letter is no other page's key.
  const enRoute = await retenir(page, /\/appel(\?|$)/);
  await page.keyboard.press('n');
  await page.keyboard.type('nobel');
  await enRoute();
  await expect(page).toHaveURL(/\/appel$/);
  await expect(page.getByRole('textbox', { name: /^Qui appelle/ })).toHaveValue('nobel');
});

/** What asks `adresse` (with these words) waits until what is given back is called, which ends it. */
async function retenir(page: Page, adresse: string | RegExp, mots = ''): Promise<() => Promise<void>> {
  let laisser = () => {};
  const attente = new Promise<void>((fini) => {
    laisser = fini;
  });
  await page.route(adresse, async (route) => {
    if ((route.request().postData() ?? '').includes(mots)) await attente;
    await route.continue();
  });
  return async () => {
    laisser();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

test('sur une intervention : ses gestes par leur nom ou leur touche, et le foyer revient', async ({ page }) => {
  await connecter(page, 'standardiste');
  const desk = await Personne.connecter('standardiste', MOT_DE_PASSE_DEMO);
  const titre = `Palette ${marque()}`;
  const { reference } = await ouverte(desk, titre);
  await voirIntervention(page, reference, titre);
  const commentaire = page.getByRole('textbox', { name: 'Message' });
  const planification = page.getByRole('dialog', { name: new RegExp(`Planifier · ${reference}`) });

  await page.keyboard.press('p');
  await expect(planification).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(planification).toBeHidden();

  await page.keyboard.press('c');
  await expect(commentaire).toBeFocused();
  await page.keyboard.type('En cours de saisie');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page).getByRole('group', { name: 'Sur cette page' })).toContainText('Planifier');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(commentaire).toBeFocused();
  await expect(commentaire).toHaveValue('En cours de saisie');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('planif');
  await expect(choix(page, /^Planifier/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(planification).toBeVisible();
  // What is written in a dialog is not left by a key.
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(planification).toBeHidden();

  await commentaire.fill('');
  await commentaire.blur();
  await page.keyboard.press('?');
  const touches = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  for (const dite of ['Planifier', 'Commenter', 'Modifier', 'Chercher partout'])
    await expect(touches.getByText(dite, { exact: true })).toBeVisible();
});

test('une référence dite au téléphone, une personne, une page, une offre ; les flèches choisissent', async ({
  page,
}) => {
  await connecter(page, 'admin');
  const desk = await Personne.connecter('standardiste', MOT_DE_PASSE_DEMO);
  const titre = `Référence ${marque()}`;
  const { reference } = await ouverte(desk, titre);
  const numero = String(Number(reference.split('-')[2]));

  await page.getByRole('button', { name: 'Chercher partout' }).click();
  await champ(page).fill(`n° ${numero}`);
  await expect(palette(page).getByRole('group', { name: 'Cette référence' }).getByRole('option')).toHaveText([
    new RegExp(`${reference} · ${titre}`),
  ]);
  await champ(page).fill('maréchal');
  await expect(choix(page, /Julien Maréchal/)).toBeVisible();
  await champ(page).fill('pro');
  const pages = palette(page).getByRole('group', { name: 'Pages' }).getByRole('option');
  await expect(pages.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(pages.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/promotions/);
  await expect(palette(page)).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await champ(page).fill('zzzzqqq');
  await expect(palette(page)).toContainText('Rien ne correspond à « zzzzqqq ».');
});

test('un formulaire modifié demande avant d’être quitté par la palette', async ({ page }) => {
  await connecter(page, 'standardiste');
  await page.goto('/interventions/nouvelle');
  await page.getByRole('textbox', { name: 'Titre' }).fill('À ne pas perdre');
  await page.keyboard.press('ControlOrMeta+k');
  await champ(page).fill('interventions');
  await expect(choix(page, /^Interventions/).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog', { name: 'Quitter sans enregistrer ?' })
    .getByRole('button', { name: 'Rester' })
    .click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue('À ne pas perdre');
});

test('un client, sur un téléphone : les siennes, et personne', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await connecter(page, 'client');
  await page.getByRole('button', { name: 'Chercher partout' }).click();
  await champ(page).fill('dupont');
  await expect(palette(page).getByRole('status')).toHaveText(/résultat|Rien/);
  await expect(palette(page).getByRole('group', { name: 'Personnes' })).toBeHidden();
  await axe(page);
});
