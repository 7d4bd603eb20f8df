import type { Page } from '@playwright/test';
import { confirmer, marque, ouvrirIntervention, voirIntervention } from './outils/gestes.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';

// The second to save is answered 409.
test.use({ fautesAttendues: [/status of 409/] });

test('deux personnes modifient la même intervention : la seconde voit les deux versions et choisit', async ({
  page: standard,
  autrePersonne,
}) => {
  const mot = marque();
  const titre = `Fuite au radiateur ${mot}`;
  await ouvrirSession(standard, 'standardiste');
  const reference = await ouvrirIntervention(standard, { titre, adresse: '1 place Bellecour, Lyon' });
  const admin = await autrePersonne('admin');
  await voirIntervention(standard, reference, titre);
  await voirIntervention(admin, reference, titre);

  const premiere = await modifier(standard);
  const seconde = await modifier(admin);
  await premiere.getByRole('textbox', { name: 'Titre' }).fill(`Fuite au sol ${mot}`);
  await premiere.getByRole('textbox', { name: 'Adresse' }).fill('2 rue de la Barre, Lyon');
  await seconde.getByRole('textbox', { name: 'Titre' }).fill(`Fuite au plafond ${mot}`);
  await seconde.getByRole('textbox', { name: 'Adresse' }).fill('3 quai Tilsitt, Lyon');
  await seconde.getByRole('textbox', { name: 'Description' }).fill('Seau en place.');
  await confirmer(premiere, 'Enregistrer');
  await expect(standard.getByRole('heading', { level: 1, name: `Fuite au sol ${mot}` })).toBeVisible();

  await seconde.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const conflit = admin.getByRole('dialog', { name: 'Modifié entre-temps' });
  await expect(conflit).toContainText('Sofia Benali a enregistré d’autres valeurs');
  const titres = conflit.getByRole('radiogroup', { name: 'Titre' });
  const adresses = conflit.getByRole('radiogroup', { name: 'Adresse' });
  await expect(titres.getByRole('radio', { name: `Ma valeur : Fuite au plafond ${mot}` })).toBeVisible();
  await expect(titres.getByRole('radio', { name: `Valeur actuelle : Fuite au sol ${mot}` })).toBeVisible();
  // What only one of the two has changed is no question.
  await expect(conflit.getByRole('radiogroup')).toHaveCount(2);
  await axe(admin);

  await test.step('rien n’est écrasé avant le choix', async () => {
    await voirIntervention(standard, reference, `Fuite au sol ${mot}`);
    await expect(standard.getByRole('main')).toContainText('2 rue de la Barre');
  });

  const envoyer = conflit.getByRole('button', { name: 'Enregistrer ce choix' });
  await expect(envoyer).toBeDisabled();
  await titres.getByRole('radio', { name: /^Ma valeur/ }).click();
  await adresses.getByRole('radio', { name: /^Valeur actuelle/ }).click();
  await envoyer.click();
  await expect(conflit).toBeHidden();
  await expect(seconde).toBeHidden();

  await voirIntervention(standard, reference, `Fuite au plafond ${mot}`);
  await expect(standard.getByRole('main')).toContainText('2 rue de la Barre');
  await expect(standard.getByRole('region', { name: 'Demande' })).toContainText('Seau en place.');
});

async function modifier(page: Page) {
  await page.getByRole('button', { name: 'Modifier', exact: true }).click();
  return page.getByRole('dialog', { name: /^Modifier/ });
}
