import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

const fenetre = (page: Page) => page.getByRole('dialog', { name: /^Export des/ });

/** The lines of the file that this link gives, the titles first. */
async function telecharger(page: Page, ou = fenetre(page)): Promise<{ nom: string; lignes: string[] }> {
  const attendu = page.waitForEvent('download');
  await ou.getByRole('link', { name: 'Télécharger' }).click();
  const fichier = await attendu;
  const texte = await readFile(await fichier.path(), 'utf8');
  return {
    nom: fichier.suggestedFilename(),
    lignes: texte
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n'),
  };
}

test('un admin exporte toutes les interventions, suit la barre et a le fichier, entier', async ({ page }) => {
  test.slow();
  await ouvrirSession(page, 'admin');
  await page.goto('/interventions?vue=toutes');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await expect(fenetre(page).getByRole('progressbar')).toBeVisible();
  await expect(fenetre(page).getByRole('status')).toContainText(/Le fichier est prêt : [\d\s]+ lignes/, {
    timeout: 60_000,
  });
  // Whoever has waited has it under the key.
  await expect(fenetre(page).getByRole('link', { name: 'Télécharger' })).toBeFocused();
  await axe(page);
  const { nom, lignes } = await telecharger(page);
  expect(nom).toMatch(/^interventions-\d{4}-\d\d-\d\d-\d+\.csv$/);
  const [titres = '', ...rangs] = lignes;
  expect(titres.split(';').slice(0, 3)).toEqual(['Référence', 'Titre', 'Statut']);
  const dit = (await fenetre(page).getByRole('status').textContent()) ?? '';
  expect(rangs.length).toBe(Number(dit.replace(/\D/g, '')));
  expect(new Set(rangs.map((rang) => rang.split(';')[0])).size).toBe(rangs.length);
});

test.describe('dans la main, en anglais', () => {
  test.use(TELEPHONE);

  test('qui s’en va retrouve son fichier par la notification', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'langue', value: 'en', url: baseURL ?? '' }]);
    await ouvrirSession(page, 'standardiste');
    await page.goto('/interventions?vue=toutes&etape=CLOTUREE');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialogue = page.getByRole('dialog', { name: 'Export of the interventions' });
    await dialogue
      .getByRole('button', { name: /^(Go on without waiting|Close)$/ })
      .last()
      .click();
    const prete = page.getByRole('link', { name: /Your file is ready/ });
    await expect(async () => {
      await page.goto('/notifications');
      await expect(prete.first()).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await prete.first().click();
    await expect(page).toHaveURL(/\/exports\?id=\d+$/);
    const region = page.getByRole('region', { name: 'Export of the interventions' });
    await expect(region.getByRole('status')).toContainText('The file is ready');
    await axe(page);
    const attendu = page.waitForEvent('download');
    await region.getByRole('link', { name: 'Download' }).click();
    const texte = await readFile(await (await attendu).path(), 'utf8');
    expect(texte.startsWith('\uFEFFReference,Title,Status,')).toBe(true);
  });
});
