import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { marque } from './outils/gestes.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';

const PAGE = '/offres/importation';

test('un catalogue est essayé, importé une fois et pas deux ; un prix changé prépare la version suivante', async ({
  page,
}) => {
  const mot = marque();
  await ouvrirSession(page, 'admin');
  await page.goto('/offres');
  await page.getByRole('link', { name: 'Importer un catalogue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importer un catalogue de tarifs' })).toBeVisible();

  await test.step('un fichier sans les bonnes colonnes ne s’essaie pas', async () => {
    await choisir(page, 'prix.csv', 'offre;prix\nZen;12');
    await expect(execution(page).getByRole('alert')).toContainText('fournisseur, puissance_kva');
    await expect(page.getByRole('button', { name: 'Essayer sans rien importer' })).toBeDisabled();
  });

  await test.step('l’essai compte tout, nomme ce qui changerait et dit pourquoi le reste est refusé', async () => {
    await choisir(page, `catalogue-${mot}.csv`, csv(mot));
    await page.getByRole('button', { name: 'Essayer sans rien importer' }).click();
    await expect(execution(page).getByRole('status')).toHaveText(
      'Essai terminé : 3 offres lues. Rien n’a été importé.',
    );
    await comptes(page, [3, 2, 0, 0, 0, 1]);
    await expect(page.getByRole('row', { name: `Volta${mot} Zen VOLTA` })).toContainText('Créée, en brouillon');
    await expect(page.getByRole('heading', { name: '2 lignes refusées' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^6 Abonnement/ })).toContainText('n’est pas un prix');
    await axe(page);
  });

  await test.step('les lignes de l’offre refusée se téléchargent, avec leur raison', async () => {
    const attendu = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger les lignes refusées (CSV)' }).click();
    const lignes = (await readFile(await (await attendu).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lignes).toHaveLength(3);
    expect(lignes[1]).toContain('Refusée avec son offre : voir la ligne 6.');
  });

  await test.step('l’importation fait ce que l’essai a dit', async () => {
    await page.getByRole('button', { name: 'Importer 2 offres' }).click();
    await expect(execution(page).getByRole('status')).toHaveText('Importation terminée : 3 offres lues.');
    await comptes(page, [3, 2, 0, 0, 0, 1]);
    await expect(execution(page)).toContainText('Les brouillons attendent leurs tests');
    await expect(page.getByRole('link', { name: 'Voir les offres' })).toHaveAttribute('href', '/offres');
  });

  await test.step('une seconde fois, rien ne change ; avec un prix de plus, le brouillon est repris', async () => {
    await page.goto(PAGE);
    await choisir(page, `catalogue-${mot}.csv`, csv(mot));
    await page.getByRole('button', { name: 'Essayer sans rien importer' }).click();
    await comptes(page, [3, 0, 0, 0, 2, 1]);
    await expect(execution(page)).toContainText('Rien ne changerait');
    await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0);
    await choisir(page, `catalogue-${mot}.csv`, csv(mot).replace('19,39', '19,99'));
    await page.getByRole('button', { name: 'Essayer sans rien importer' }).click();
    await comptes(page, [3, 0, 0, 1, 1, 1]);
    await expect(page.getByRole('button', { name: 'Importer 1 offre' })).toBeVisible();
  });
});

test.describe('', () => {
  test.use({ fautesAttendues: [/status of 404/] });

  test('qui ne gère pas les offres n’a pas cette page', async ({ page }) => {
    await ouvrirSession(page, 'standardiste');
    expect((await page.goto(PAGE))?.status()).toBe(404);
  });
});

const csv = (mot: string) =>
  [
    'fournisseur;offre;reglemente;puissance_kva;abonnement_mensuel_eur_ttc;prix_kwh_cent_ttc;prix_kwh_hp_cent_ttc;prix_kwh_hc_cent_ttc',
    `Volta${mot};Zen;non;6;15,47;17,929;;`,
    `Volta${mot};Zen;non;9;19,39;17,929;;`,
    `Volta${mot};Nuit;non;6;15,74;;19,12;14,5`,
    `Volta${mot};Fautive;non;6;15,47;17,929;;`,
    `Volta${mot};Fautive;non;9;beaucoup;17,929;;`,
  ].join('\n');

async function choisir(page: Page, nom: string, contenu: string): Promise<void> {
  const fichier = { name: nom, mimeType: 'text/csv', buffer: Buffer.from(contenu) };
  await page.locator('input[type=file]').setInputFiles(fichier);
}

const execution = (page: Page) => page.getByRole('region', { name: '2. Essai, puis importation' });

/** Read, then created, new versions, drafts changed, unchanged, refused: they add up. */
async function comptes(page: Page, attendus: readonly [number, ...number[]]): Promise<void> {
  await expect(execution(page).getByRole('definition')).toHaveText(attendus.map(String));
  const [lues, ...reste] = attendus;
  expect(reste.reduce((total, nombre) => total + nombre, 0)).toBe(lues);
}
