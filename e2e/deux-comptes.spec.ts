// Two accounts in one browser: the tab of the one never acts as the other.
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

/** What is refused is logged by the browser. */
test.use({ fautesAttendues: [/status of 403/] });

test('quand un autre compte se connecte, l’onglet resté ouvert le dit et n’envoie plus rien', async ({
  page,
  context,
}) => {
  await connecter(page, 'standardiste');
  const dialogue = page.getByRole('dialog', { name: 'Un autre compte s’est connecté' });
  const seConnecter = (identifiant: string) =>
    context.request.post('/api/session', {
      data: { identifiant, motDePasse: MOT_DE_PASSE_DEMO },
      headers: { origin: new URL(page.url()).origin },
    });

  await test.step('sans que l’onglet l’ait entendu, ce qu’il envoie est refusé et il le dit', async () => {
    await page.goto('/interventions/nouvelle');
    await expect(page.getByRole('textbox', { name: 'Client' })).toBeVisible();
    await seConnecter('admin');
    const refusee = page.waitForResponse((recue) => recue.status() === 403);
    await page.getByRole('textbox', { name: 'Client' }).fill('dupont');
    expect(await (await refusee).text()).toContain('AUTRE_COMPTE');
    await expect(dialogue).toBeVisible();
    await axe(page);
    await dialogue.getByRole('button', { name: 'Ouvrir ma page' }).click();
    await expect(page.getByRole('link', { name: 'Traces' })).toBeVisible();
    await expect(dialogue).toHaveCount(0);
  });

  await test.step('par un autre onglet : celui-ci l’apprend aussitôt', async () => {
    await seConnecter('client');
    const autre = await context.newPage();
    await autre.goto('/mes-offres');
    await expect(dialogue).toBeVisible();
    await expect(autre.getByRole('heading', { level: 1, name: 'Mes offres' })).toBeVisible();
    await expect(autre.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('une page dont les scripts tardent n’en chasse pas celle qui l’a remplacée', async () => {
    await seConnecter('standardiste');
    const { promise: livres, resolve: livrer } = Promise.withResolvers<void>();
    await page.route('**/_next/static/**', async (route) => {
      await livres;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await seConnecter('admin');
    const autre = await context.newPage();
    await autre.goto('/roles');
    await expect(autre.getByRole('heading', { level: 1, name: 'Rôles' })).toBeVisible();
    const question = autre.waitForRequest((faite) => faite.url().endsWith('/api/session'));
    livrer();
    await question;
    await expect(dialogue).toBeVisible();
    await expect(autre.getByRole('dialog')).toHaveCount(0);
  });
});
