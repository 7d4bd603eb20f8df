import { axe, connecter, expect, remplirConnexion, test } from './outils/parcours.ts';

test('un visiteur est conduit à la connexion', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/connexion/);
  await axe(page);
});

test('chacun entre avec son mot de passe et arrive chez soi', async ({ page }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('main')).toBeVisible();
  await axe(page);
});

test.describe('mot de passe faux', () => {
  // The refusal itself is what the browser logs.
  test.use({ fautesAttendues: [/status of 4\d\d/] });

  test('il est refusé, et dit pourquoi', async ({ page }) => {
    await page.goto('/connexion');
    await remplirConnexion(page, 'client', 'ce-n-est-pas-le-bon');
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL(/\/connexion/);
    await axe(page);
  });
});
