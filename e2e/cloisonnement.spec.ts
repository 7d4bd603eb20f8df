import type { Page } from '@playwright/test';
import {
  confirmer,
  IDRISS,
  jour,
  marque,
  ouvrirIntervention,
  ouvrirMouvement,
  saisirCreneau,
} from './outils/gestes.ts';
import { connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

// A page that is not there says so with its status too.
test.use({ fautesAttendues: [/status of 404/] });

test('l’intervention d’autrui n’existe pas, pas plus qu’une référence jamais donnée', async ({
  page: standard,
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  const titre = `Compteur bruyant ${mot}`;
  await ouvrirSession(standard, 'standardiste');
  const reference = await ouvrirIntervention(standard, { titre });
  await standard.goto(`/interventions/${reference}`);
  const dialogue = await ouvrirMouvement(standard, 'Planifier');
  // A day of its own in a far year: nothing else is planned then.
  const loin = 400 + (Number.parseInt(mot.slice(1), 36) % 3000);
  await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(loin), heure: '09:00' });
  await confirmer(dialogue, 'Planifier');

  const client = await autrePersonne('client');
  await expect(client.getByRole('link', { name: titre })).toBeVisible();
  const intervenant = await autrePersonne('intervenant');
  await chercher(intervenant, mot);
  await expect(intervenant.getByRole('link', { name: reference })).toBeVisible();

  const client2 = await autrePersonne('client2');
  await expect(client2.getByRole('heading', { name: 'Mes interventions', level: 1 })).toBeVisible();
  await client2.getByRole('searchbox', { name: 'Rechercher dans l’historique' }).fill(mot);
  const historique = client2.getByRole('region', { name: 'Historique' });
  await expect(historique.getByRole('status')).toContainText('Aucune intervention terminée');
  await expect(client2.getByText(mot)).toHaveCount(0);
  expect(await pageDe(client2, reference)).toEqual(await pageDe(client2, jamaisDonnee(reference)));

  const intervenant2 = await autrePersonne('intervenant2');
  await chercher(intervenant2, mot);
  await expect(intervenant2.getByRole('heading', { name: 'Aucune intervention ne correspond' })).toBeVisible();
  await chercher(intervenant2, reference);
  await expect(intervenant2.getByRole('heading', { name: 'Aucune intervention ne correspond' })).toBeVisible();
  expect(await pageDe(intervenant2, reference)).toEqual(await pageDe(intervenant2, jamaisDonnee(reference)));
});

const ADMINISTRATION = [
  '/listes',
  '/importation',
  '/horaires',
  '/blacklist',
  '/codifications',
  '/webhooks',
  '/parametres',
  '/coordonnees',
  '/notifications/regles',
  '/cette-page-n-existe-pas',
];

for (const compte of ['client', 'intervenant', 'standardiste'] as const) {
  test(`les pages de l’administration n’existent pas pour ${compte}`, async ({ page }) => {
    await connecter(page, compte);
    const navigation = page.getByRole('navigation', { name: 'Pages' });
    await expect(navigation.getByRole('link').first()).toBeVisible();
    await expect(
      navigation.getByRole('link', {
        name: /Listes|Horaires|Importation|Liste noire|Codifications|Paramètres|Notifications|Webhooks/,
      }),
    ).toHaveCount(0);
    for (const chemin of ADMINISTRATION) {
      const reponse = await page.goto(chemin);
      expect(reponse?.status(), chemin).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
    }
  });
}

for (const compte of ['client', 'intervenant'] as const) {
  test(`la page de qui prend les appels n’existe pas pour ${compte}`, async ({ page }) => {
    await connecter(page, compte);
    const navigation = page.getByRole('navigation', { name: 'Pages' });
    await expect(navigation.getByRole('link').first()).toBeVisible();
    await expect(navigation.getByRole('link', { name: 'Appel' })).toHaveCount(0);
    for (const chemin of ['/appel', '/appel?client=1', '/appel?numero=0639981006'])
      expect((await page.goto(chemin))?.status(), chemin).toBe(404);
  });
}

test('la page des demandes n’existe pas pour qui n’en fait ni n’en reçoit', async ({ page }) => {
  await connecter(page, 'intervenant');
  const navigation = page.getByRole('navigation', { name: 'Pages' });
  await expect(navigation.getByRole('link').first()).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Demandes' })).toHaveCount(0);
  for (const chemin of ['/demandes', '/demandes?nouvelle=true'])
    expect((await page.goto(chemin))?.status(), chemin).toBe(404);
});

async function chercher(page: Page, texte: string): Promise<void> {
  await page.goto('/interventions?vue=toutes');
  await page.getByRole('searchbox', { name: 'Rechercher dans la liste' }).fill(texte);
  await page.waitForURL(`**/interventions?*q=${texte}*`);
}

/** Everything by which one could tell: the status, the title of the window, what is written. */
async function pageDe(page: Page, reference: string) {
  const reponse = await page.goto(`/interventions/${reference}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
  return {
    statut: reponse?.status(),
    titre: (await page.title()).replace(reference, '…'),
    texte: await page.getByRole('main').textContent(),
  };
}

const jamaisDonnee = (reference: string) => reference.replace(/\d+$/, '999999');
