import type { Page } from '@playwright/test';
import { confirmer, marque } from './outils/gestes.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

// What is not a person's own answers so.
test.use({ fautesAttendues: [/status of 404/] });

const lien = (page: Page, nom: string | RegExp) => page.getByRole('main').getByRole('link', { name: nom });

test('un admin change quelque chose, en trouve la trace avec la différence, et vérifie que rien n’a été altéré', async ({
  page,
}) => {
  const mot = marque();
  await ouvrirSession(page, 'admin');

  await test.step('il crée un degré d’urgence, puis le renomme', async () => {
    await page.goto('/listes?liste=urgences');
    await page.getByRole('button', { name: 'Nouveau degré' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Nouveau degré' });
    await fenetre.getByRole('textbox', { name: 'Libellé en français' }).fill(`Avant ${mot}`);
    await fenetre.getByRole('textbox', { name: 'Libellé en anglais' }).fill(`Before ${mot}`);
    await fenetre.getByRole('textbox', { name: 'Délai' }).fill('5');
    await confirmer(fenetre, 'Créer');
    await page.getByRole('button', { name: `Modifier « Avant ${mot} »` }).click();
    const edition = page.getByRole('dialog', { name: 'Modifier le degré d’urgence' });
    await edition.getByRole('textbox', { name: 'Libellé en français' }).fill(`Après ${mot}`);
    await confirmer(edition, 'Enregistrer');
    await expect(page.getByRole('row').filter({ hasText: `Après ${mot}` })).toBeVisible();
  });

  await test.step('la trace montre qui, quoi, et l’avant et l’après', async () => {
    await page.getByRole('link', { name: 'Traces', exact: true }).click();
    await page.getByRole('searchbox').fill('modifierDegre fontaine');
    await expect(page).toHaveURL(/q=modifierDegre/);
    await lien(page, 'Modification : degré d’urgence').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Modification : degré d’urgence' })).toBeVisible();
    const faits = page.getByRole('region', { name: 'Ce qui s’est passé' });
    await expect(faits).toContainText('Amélie Fontaine');
    const difference = page.getByRole('region', { name: 'Ce qui a changé' });
    const ligne = difference.getByRole('row', { name: /Libellé en français/ });
    await expect(ligne.locator('del')).toHaveText(`Avant ${mot}`);
    await expect(ligne.locator('ins')).toHaveText(`Après ${mot}`);
    await page.getByText('Le SQL, sans les valeurs').click();
    await expect(page.locator('pre')).toContainText('update');
    await expect(page.locator('pre')).not.toContainText(mot);
    await axe(page);
  });

  await test.step('de là, il voit ce que le même compte a fait d’autre, et revient à tout', async () => {
    await page.getByRole('link', { name: 'Ses autres traces' }).click();
    await expect(page.getByRole('button', { name: /Retirer le filtre « De Amélie Fontaine »/ })).toBeVisible();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(page).toHaveURL(/\/traces$/);
  });

  await test.step('la vérification dit en clair ce qu’elle a trouvé', async () => {
    const integrite = page.getByRole('region', { name: 'Intégrité' });
    await integrite.getByRole('button', { name: 'Vérifier' }).click();
    await expect(integrite.getByRole('status')).toContainText('Tout est intact');
    await integrite.getByRole('button', { name: 'Comparer à une tête notée plus tôt' }).click();
    await integrite.getByRole('textbox').fill('une tête qui n’en est pas une');
    await integrite.getByRole('button', { name: 'Vérifier' }).click();
    await expect(integrite.getByRole('alert')).toContainText('Une tête ressemble à');
    await integrite.getByRole('textbox').fill(`1:${'0'.repeat(64)}`);
    await integrite.getByRole('button', { name: 'Vérifier' }).click();
    await expect(integrite.getByRole('status')).toContainText('Les traces ont été altérées');
    await axe(page);
  });
});

test('une entrée manuelle s’écrit, se corrige et se supprime ; chaque fois une trace reste', async ({ page }) => {
  const mot = marque();
  await ouvrirSession(page, 'admin');
  await page.goto('/traces');

  await page.getByRole('button', { name: 'Ajouter une entrée' }).click();
  const fenetre = page.getByRole('dialog', { name: 'Nouvelle entrée' });
  await fenetre.getByRole('button', { name: 'Créer' }).click();
  await expect(fenetre.getByRole('alert')).toContainText('Ce champ est obligatoire.');
  await fenetre.getByRole('textbox', { name: 'Action' }).fill(`CONTROLE_${mot}`);
  await fenetre.getByRole('textbox', { name: 'Détail' }).fill('Revue des accès');
  await axe(page);
  await confirmer(fenetre, 'Créer');
  await expect(page.getByRole('heading', { level: 1, name: `CONTROLE_${mot}` })).toBeVisible();

  await page.getByRole('button', { name: 'Modifier', exact: true }).click();
  const edition = page.getByRole('dialog', { name: 'Modifier l’entrée' });
  await edition.getByRole('textbox', { name: 'Détail' }).fill('Revue des accès, refaite');
  await confirmer(edition, 'Enregistrer');
  await expect(page.getByRole('main')).toContainText('Revue des accès, refaite');

  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await confirmer(page.getByRole('dialog', { name: /^Supprimer/ }), 'Supprimer');
  await expect(page).toHaveURL(/\/traces$/);
  await lien(page, 'Suppression : entrée de trace').first().click();
  const difference = page.getByRole('region', { name: 'Ce qui a changé' });
  await expect(difference.locator('del').filter({ hasText: `CONTROLE_${mot}` })).toBeVisible();
  // A system trace offers nothing to change it.
  await expect(page.getByRole('button', { name: 'Modifier', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Supprimer', exact: true })).toHaveCount(0);
});

test('les traces plus anciennes, puis plus récentes, l’adresse à chaque pas', async ({ page }) => {
  await ouvrirSession(page, 'admin');
  await page.goto('/traces?perPage=10');
  const premieres = await numeros(page);
  await page.getByRole('button', { name: 'Plus anciennes' }).click();
  await expect(page).toHaveURL(/apres=/);
  const secondes = await numeros(page);
  expect(Math.max(...secondes)).toBeLessThan(Math.min(...premieres));
  await page.reload();
  expect(await numeros(page)).toEqual(secondes);
  const adresse = page.url();
  await page.getByRole('button', { name: 'Plus anciennes' }).click();
  await expect(page).not.toHaveURL(adresse);
  await page.getByRole('button', { name: 'Plus récentes' }).click();
  await expect(page).toHaveURL(adresse);
  expect(await numeros(page)).toEqual(secondes);
  await page.getByRole('button', { name: 'Les dernières' }).click();
  await expect(page).not.toHaveURL(/apres=/);
});

/** Of the traces that are shown, once they are. */
async function numeros(page: Page): Promise<number[]> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const liens = page.getByRole('main').locator('td[data-principale] a[href^="/traces/"]');
  await expect(liens).toHaveCount(10);
  const adresses = await liens.evaluateAll((tous) => tous.map((un) => un.getAttribute('href') ?? ''));
  return adresses.map((href) => Number(href.split('/').at(-1)));
}

for (const compte of ['standardiste', 'intervenant', 'client'] as const) {
  test(`${compte} n’a rien des traces, ni au menu ni par l’adresse`, async ({ page }) => {
    await connecter(page, compte);
    await expect(page.getByRole('link', { name: 'Traces', exact: true })).toHaveCount(0);
    for (const adresse of ['/traces', '/traces/1']) {
      await page.goto(adresse);
      await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
    }
  });
}
