import type { Page } from '@playwright/test';
import { CLAIRE, choisirPersonne, marque } from './outils/gestes.ts';
import { expect, ouvrirSession, test } from './outils/parcours.ts';

/** The answer that was cut, as the browser says it. */
test.use({ fautesAttendues: [/Failed to load resource: net::ERR_FAILED/] });
test.slow();

const PEUT_ETRE = 'c’est peut-être enregistré. Réessayer ne fera rien en double';

/** The API does what this mutation asks, and nobody hears of it. */
async function couper(page: Page, mutation: string): Promise<() => Promise<void>> {
  await page.route('**/api/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes(`mutation ${mutation}`)) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  return () => page.unroute('**/api/graphql');
}

test('une réponse perdue : le site dit qu’il ne sait pas, et réessayer ne double rien', async ({ page }) => {
  const titre = `Compteur muet ${marque()}`;
  await ouvrirSession(page, 'standardiste');
  await page.goto('/interventions/nouvelle');
  await choisirPersonne(page, 'Client', CLAIRE.saisie, CLAIRE.nom);
  await page.getByRole('textbox', { name: 'Titre' }).fill(titre);
  await page.getByRole('textbox', { name: 'Adresse' }).fill('12 rue des Lilas, Lyon');
  await page.getByRole('radio', { name: 'Normale' }).click();
  const ouvrir = page.getByRole('button', { name: 'Ouvrir l’intervention' });
  const doute = page.getByRole('alert').filter({ hasText: PEUT_ETRE });
  const annonce = page.getByRole('heading', { level: 1, name: /^INT-\d{4}-\d+ est ouverte$/ });

  let retablir = await couper(page, 'CreerIntervention');
  await ouvrir.click();
  await expect(doute).toBeVisible();
  await retablir();

  await test.step('après un rechargement, le brouillon est renvoyé sous la même clé', async () => {
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(titre);
    await ouvrir.click();
    await expect(annonce).toBeVisible();
  });
  const reference = ((await annonce.textContent()) ?? '').split(' ')[0] ?? '';
  await page.goto(`/interventions?vue=toutes&q=${encodeURIComponent(titre)}`);
  await expect(page.getByRole('row').filter({ hasText: titre })).toHaveCount(1);

  await page.goto(`/interventions/${reference}`);
  const message = page.getByRole('textbox', { name: /message|note interne/i });
  const envoyer = page.getByRole('button', { name: 'Envoyer', exact: true });
  retablir = await couper(page, 'AjouterCommentaire');
  await message.fill('Je rappelle le client.');
  await envoyer.click();
  await expect(doute).toBeVisible();
  await retablir();

  await test.step('changé entre-temps, l’envoi n’est pas pris pour le premier, ni ajouté à lui sans le dire', async () => {
    await message.fill('Je rappelle le client demain.');
    await envoyer.click();
    const deja = page.getByRole('alert').filter({ hasText: 'Votre envoi précédent' });
    await expect(deja).toContainText('avait bien été enregistré ; ceci ne l’est pas');
    await envoyer.click();
  });
  const fil = page.getByRole('article').filter({ hasText: 'Je rappelle le client' });
  await expect(fil).toHaveCount(2);
  await page.reload();
  await expect(fil).toHaveCount(2);
});

test('un fichier dont la réponse s’est perdue repart sous la même clé : l’API ne le garde qu’une fois', async ({
  page,
}) => {
  const lignes = ['Référence;Titre;Créée le;Statut;Adresse', `A-1;Fuite ${marque()};12/03/2026 09:15;Ouverte;1 rue X`];
  const cles: (string | undefined)[] = [];
  await page.route('**/api/fichiers', async (route) => {
    cles.push(route.request().headers()['idempotency-key']);
    await (cles.length === 1 ? route.abort() : route.continue());
  });
  await ouvrirSession(page, 'admin');
  await page.goto('/importation');
  await page
    .getByLabel('Choisir un fichier CSV, ou le déposer ici')
    .setInputFiles({ name: 'fuites.csv', mimeType: 'text/csv', buffer: Buffer.from(lignes.join('\n')) });
  const execution = page.getByRole('region', { name: '6. Essai, puis importation' });
  await execution.getByRole('button', { name: 'Essayer sans rien importer' }).click();
  await execution.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(execution.getByRole('status')).toContainText('Essai terminé : 1 ligne');
  expect(cles[0]).toMatch(/^\S{8,100}$/);
  expect(cles).toEqual([cles[0], cles[0]]);
});
