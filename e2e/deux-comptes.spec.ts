// Two accounts in one browser: the tab of the one never acts as the other.
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { connecter, expect, test } from './outils/parcours.ts';

/** What is refused is logged by the browser. */
test.use({ fautesAttendues: [/status of 403/] });

test('quand un autre compte se connecte, l’onglet resté ouvert le dit et n’envoie plus rien', async ({
  page,
  context,
}) => {
  await connecter(page, 'standardiste');
  const titre = page.getByRole('dialog', { name: 'Un autre compte s’est connecté' });

  await test.step('sans que l’onglet l’ait entendu, ce qu’il envoie est refusé et il le dit', async () => {
    await page.goto('/interventions/nouvelle');
    await expect(page.getByRole('textbox', { name: 'Client' })).toBeVisible();
    await context.clearCookies();
    await context.request.post('/api/session', {
      data: { identifiant: 'admin', motDePasse: MOT_DE_PASSE_DEMO },
      headers: { origin: new URL(page.url()).origin },
    });
    const refusee = page.waitForResponse((recue) => recue.status() === 403);
    await page.getByRole('textbox', { name: 'Client' }).fill('dupont');
    expect(await (await refusee).text()).toContain('AUTRE_COMPTE');
    await expect(titre).toBeVisible();
    await titre.getByRole('button', { name: 'Ouvrir ma page' }).click();
    await expect(page.getByRole('button', { name: 'Compte de Admin' }).or(page.getByText('Traces'))).not.toHaveCount(0);
  });

  await test.step('dans un autre onglet : celui-ci l’apprend aussitôt', async () => {
    const autre = await context.newPage();
    await autre.goto('/profil');
    await context.clearCookies();
    await autre.goto('/connexion');
    await connecter(autre, 'client');
    await expect(titre).toBeVisible();
    await expect(autre.getByRole('dialog')).toHaveCount(0);
  });
});
