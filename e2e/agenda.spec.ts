import { marque } from './outils/gestes.ts';
import { planifiee } from './outils/interventions.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

test.use(TELEPHONE);

test('un intervenant donne ses visites à l’agenda de son téléphone, puis révoque l’adresse : elle ne répond plus', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const mot = marque();
  const { personne } = await creerCompteDAdmin(mot);
  const { reference } = await planifiee(personne, `Visite ${mot}`);
  await ouvrirSession(page, 'intervenant');
  await page.goto('/profil');
  const agenda = page.getByRole('region', { name: 'Agenda du téléphone' });
  await expect(agenda).toContainText('Google Agenda ne relit une adresse que toutes les 8 à 24 heures');
  await agenda.getByRole('button', { name: 'Créer l’adresse' }).click();
  await expect(agenda.getByRole('alert')).toContainText('ne sera plus jamais montrée');
  await agenda.getByRole('button', { name: 'Copier l’adresse' }).click();
  const adresse = await page.evaluate(() => navigator.clipboard.readText());
  await expect(agenda.getByRole('textbox', { name: 'Adresse de votre agenda' })).toHaveValue(adresse);
  await axe(page);

  // As a calendar does: without the browser, its cookies and its login.
  const lue = await fetch(adresse);
  expect([lue.status, lue.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(lue.headers.get('set-cookie')).toBeNull();
  expect((await lue.text()).replaceAll('\r\n ', '')).toContain(reference);
  const encore = await fetch(adresse, { headers: { 'if-none-match': lue.headers.get('etag') ?? '' } });
  expect([encore.status, await encore.text()]).toEqual([304, '']);

  await page.reload();
  await expect(agenda).toContainText(/Adresse créée le .* · lue /);
  await expect(page.locator('body')).not.toContainText('.ics');
  await agenda.getByRole('button', { name: 'Remplacer l’adresse' }).click();
  const question = page.getByRole('dialog', { name: 'Remplacer l’adresse de votre agenda ?' });
  await expect(question).toContainText('L’adresse actuelle ne répondra plus');
  await axe(page);
  await question.getByRole('button', { name: 'Remplacer l’adresse' }).click();
  const nouvelle = agenda.getByRole('textbox', { name: 'Adresse de votre agenda' });
  await expect(nouvelle).toHaveValue(/\.ics$/);
  expect((await fetch(adresse)).status).toBe(404);
  const seconde = await nouvelle.inputValue();
  expect((await fetch(seconde)).status).toBe(200);

  await agenda.getByRole('button', { name: 'Révoquer' }).click();
  await page
    .getByRole('dialog', { name: 'Révoquer l’adresse de votre agenda ?' })
    .getByRole('button', { name: 'Révoquer' })
    .click();
  await expect(agenda).toContainText('Vous n’avez pas d’adresse');
  const refusee = await fetch(seconde);
  expect([refusee.status, (await refusee.json()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

test('qui ne se rend chez personne n’a pas d’agenda à donner', async ({ page }) => {
  await ouvrirSession(page, 'client');
  await page.goto('/profil');
  await expect(page.getByRole('heading', { level: 2, name: 'Appareils' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Agenda du téléphone' })).toHaveCount(0);
});
