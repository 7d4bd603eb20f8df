import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { marque } from './outils/gestes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

test('un fichier est essayé, corrigé de ses refus, importé une fois et pas deux', async ({ page }) => {
  const mot = marque();
  const nom = `ancien-logiciel-${mot}.csv`;
  await connecter(page, 'admin');
  await page.getByRole('link', { name: 'Importation' }).click();
  await choisir(page, nom, csv(mot));
  await expect(page.getByRole('status').filter({ hasText: '6 lignes, 6 colonnes' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Référence d’origine' })).toHaveValue('Référence');
  await expect(page.getByRole('textbox', { name: 'Nom de la source' })).toHaveValue(nom.replace('.csv', ''));
  await expect(page.getByRole('combobox', { name: '« Ouverte » devient' })).toHaveText(/Nouvelle/);
  await expect(page.getByRole('combobox', { name: '« Égarée » devient' })).toHaveValue('');
  // Done or closed: that is not for a program to guess.
  const terminee = page.getByRole('combobox', { name: '« Terminée » devient' });
  await expect(terminee).toHaveValue('');
  await terminee.selectOption('Clôturée');

  await test.step('l’essai compte tout et n’écrit rien', async () => {
    await page.getByRole('button', { name: 'Essayer sans rien importer' }).click();
    await expect(execution(page).getByRole('status')).toHaveText(
      'Essai terminé : 6 lignes lues. Rien n’a été importé.',
    );
    await comptes(page, { lues: 6, faites: 4, refusees: 2 });
    await expect(refus(page)).toHaveCount(2);
    await axe(page);
    await expect(refus(page).nth(0)).toContainText(/^5.*Référence d’origine/);
    await expect(refus(page).nth(1)).toContainText(/^7.*Statut/);
    const ailleurs = await page.context().newPage();
    await chercher(ailleurs, mot);
    await expect(ailleurs.getByRole('heading', { name: 'Aucune intervention ne correspond' })).toBeVisible();
    await ailleurs.close();
  });

  await test.step('les lignes refusées se téléchargent, avec leur raison', async () => {
    const attendu = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger les lignes refusées (CSV)' }).click();
    const contenu = await readFile(await (await attendu).path(), 'utf8');
    const [entete, ...lignes] = contenu.trimEnd().split('\r\n');
    expect(entete).toContain('rejet_raison_fr');
    expect(lignes).toHaveLength(2);
    expect(lignes[0]).toContain(`Sans numéro ${mot}`);
    expect(lignes[1]).toContain(`Statut inconnu ${mot}`);
  });

  await test.step('l’importation fait ce que l’essai a dit', async () => {
    await page.getByRole('button', { name: 'Importer 4 interventions' }).click();
    await expect(execution(page).getByRole('status')).toHaveText('Importation terminée : 6 lignes lues.');
    await comptes(page, { lues: 6, faites: 4, refusees: 2 });
    await chercher(page, mot);
    await expect(page.getByRole('status').filter({ hasText: '1–4 sur 4' })).toBeVisible();
    for (const titre of ['Lampadaire éteint', 'Câble à nu', 'Compteur illisible', 'Porte forcée']) {
      await expect(page.getByRole('row').filter({ hasText: `${titre} ${mot}` })).toHaveCount(1);
    }
  });

  await test.step('une seconde fois, plus rien n’est à importer', async () => {
    await page.getByRole('link', { name: 'Importation' }).click();
    await choisir(page, nom, csv(mot));
    await page.getByRole('button', { name: 'Essayer sans rien importer' }).click();
    await comptes(page, { lues: 6, faites: 0, refusees: 6 });
    await expect(execution(page)).toContainText('Il n’y a rien à importer');
    await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0);
    await chercher(page, mot);
    await expect(page.getByRole('status').filter({ hasText: '1–4 sur 4' })).toBeVisible();
  });
});

const csv = (mot: string) =>
  [
    'Référence;Titre;Créée le;Statut;Adresse;Client',
    `A-1;Lampadaire éteint ${mot};12/03/2026 09:15;Ouverte;1 rue Mercière, Lyon;client`,
    `A-2;Câble à nu ${mot};13/03/2026 10:00;Terminée;2 rue Mercière, Lyon;client2`,
    `A-3;"Compteur illisible ${mot}";14/03/2026 11:30;Ouverte;"3 rue Mercière; bâtiment B";client`,
    `;Sans numéro ${mot};15/03/2026 08:00;Ouverte;4 rue Mercière, Lyon;client`,
    `A-5;Porte forcée ${mot};16/03/2026 17:45;Terminée;5 rue Mercière, Lyon;client2`,
    `A-6;Statut inconnu ${mot};17/03/2026 12:00;Égarée;6 rue Mercière, Lyon;client`,
  ].join('\n');

async function choisir(page: Page, nom: string, contenu: string): Promise<void> {
  const fichier = { name: nom, mimeType: 'text/csv', buffer: Buffer.from(contenu) };
  await page.getByLabel('Choisir un fichier CSV, ou le déposer ici').setInputFiles(fichier);
}

const execution = (page: Page) => page.getByRole('region', { name: '6. Essai, puis importation' });
const refus = (page: Page) =>
  execution(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

async function comptes(page: Page, { lues, faites, refusees }: Record<'lues' | 'faites' | 'refusees', number>) {
  await expect(execution(page).getByRole('definition')).toHaveText([lues, faites, refusees].map(String));
  expect(faites + refusees).toBe(lues);
}

async function chercher(page: Page, texte: string): Promise<void> {
  await page.goto(`/interventions?vue=toutes&q=${texte}`);
}
