// Whom a client may call: what an admin says of the company, once, is read wherever a client may want to reach it.
import type { Page } from '@playwright/test';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

async function ecrire(page: Page, champs: Record<string, string>): Promise<void> {
  for (const [nom, valeur] of Object.entries(champs))
    await page.getByRole('textbox', { name: nom, exact: true }).fill(valeur);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
}
const NOM = 'Nom de l’entreprise';
const VIDES = { 'Horaires, en français': '', 'Horaires, en anglais': '', Téléphone: '', 'E-mail': '' };

test('le numéro qu’un admin écrit est celui que le client appelle ; sans lui, personne n’est envoyé au téléphone', async ({
  page,
  autrePersonne,
}) => {
  test.slow();
  await ouvrirSession(page, 'admin');
  await page.goto('/coordonnees');
  const champ = (nom: string) => page.getByRole('textbox', { name: nom, exact: true });
  await expect(champ('Téléphone')).toHaveValue('+33465712000');
  const avant: Record<string, string> = {};
  for (const nom of [NOM, ...Object.keys(VIDES)]) avant[nom] = await champ(nom).inputValue();
  const client = await autrePersonne('client', TELEPHONE);
  const appel = client.getByRole('main').getByRole('link', { name: /^0\d/ });

  await test.step('la faute d’un numéro et des horaires à demi dits se lit sur leur champ', async () => {
    await ecrire(page, { Téléphone: 'le standard' });
    await expect(page.getByText('Ce n’est pas un numéro de téléphone').last()).toBeVisible();
    await ecrire(page, { 'Horaires, en anglais': '' });
    await expect(champ('Horaires, en anglais')).toHaveAccessibleDescription(/dans les deux langues/);
    await axe(page);
  });

  await test.step('écrit autrement, il est gardé en un, et le client l’appelle d’une pression', async () => {
    const horaires = { 'Horaires, en français': 'tous les jours', 'Horaires, en anglais': 'every day' };
    await ecrire(page, { ...horaires, Téléphone: '+33 (0)4.65.71.20.01' });
    await expect(champ('Téléphone')).toHaveValue('+33465712001');
    for (const ou of ['/mes-interventions', '/mes-offres']) {
      await client.goto(ou);
      await expect(appel).toHaveText(/^04\s65\s71\s20\s01$/);
      await expect(appel).toHaveAttribute('href', 'tel:+33465712001');
      await expect(client.getByText('tous les jours')).toBeVisible();
    }
    await client.goto('/mes-interventions');
    await client.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(client).toHaveURL(/interventions\/INT-/);
    await expect(appel).toHaveAttribute('href', 'tel:+33465712001');
    await axe(client);
  });

  await test.step('sans numéro ni e-mail, rien n’envoie au téléphone', async () => {
    await ecrire(page, VIDES);
    await expect(champ('Téléphone')).toHaveValue('');
    await client.goto('/mes-interventions');
    await expect(client.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
    await expect(appel).toHaveCount(0);
    await expect(client.getByText(/Appelez|Pour une nouvelle demande/)).toHaveCount(0);
  });

  await ecrire(page, avant);
  await expect(champ('Téléphone')).toHaveValue('+33465712000');
});
