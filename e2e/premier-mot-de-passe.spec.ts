import { depuisRacine } from '../scripts/lib/chemins.ts';
import { executer } from '../scripts/lib/processus.ts';
import { environnementNeutre, preparerReglages } from '../scripts/lib/reglages.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

test('le premier admin est conduit à choisir son mot de passe, et n’ouvre rien avant', async ({ page }) => {
  const { env } = await preparerReglages(environnementNeutre({ DATA_DIR: process.env.E2E_DONNEES }));
  const commande = depuisRacine('server/paquet/creer-admin.js');
  const { sortie } = await executer([process.execPath, [commande, 'camille', 'camille@exemple.fr']], { env });
  const recu = /première connexion : (\S+)/.exec(sortie)?.[1] ?? '';
  expect(recu, sortie).not.toBe('');

  await connecter(page, 'camille', recu);
  await expect(page).toHaveURL(/\/premier-mot-de-passe$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Choisissez votre mot de passe' })).toBeVisible();
  await axe(page);
  for (const ailleurs of ['/profil', '/comptes', '/interventions']) {
    await page.goto(ailleurs);
    await expect(page).toHaveURL(/\/premier-mot-de-passe$/);
  }

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
  await connecter(page, 'camille', recu);

  const choisir = async (nouveau: string) => {
    await page.getByRole('textbox', { name: 'Mot de passe actuel' }).fill(recu);
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(nouveau);
    await page.getByLabel('Le nouveau, une seconde fois').fill(nouveau);
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  };
  await choisir(recu);
  await expect(page.getByText('C’est votre mot de passe actuel.').first()).toBeVisible();
  await choisir(MOT_DE_PASSE);
  await expect(page).toHaveURL(/\/accueil$/);
  await page.goto('/comptes');
  await expect(page.getByRole('heading', { level: 1, name: 'Comptes' })).toBeVisible();
});
