// The next visit on its technician's phone: what is needed on the card, and the first steps one press each.
import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { marque } from './outils/gestes.ts';
import { ouverte } from './outils/interventions.ts';
import { creerCompteComme, Personne } from './outils/offres.ts';
import { axe, expect, TELEPHONE, test } from './outils/parcours.ts';

/** For a technician of its own, today, with what the client asked for and said last. */
async function preparer(mot: string) {
  const titre = `Chaudière ${mot}`;
  const [standard, client, terrain] = await Promise.all([
    Personne.connecter('standardiste', MOT_DE_PASSE_DEMO),
    Personne.connecter('client', MOT_DE_PASSE_DEMO),
    creerCompteComme('intervenant', mot),
  ]);
  const { id, version } = await ouverte(standard, titre);
  await standard.muter(
    'planifierIntervention',
    {
      id,
      version,
      intervenantId: terrain.personne.id,
      debut: new Date().toISOString(),
      dureeMinutes: 30,
      derogation: 'Essai',
    },
    'intervention { id }',
  );
  await client.muter(
    'ajouterCommentaire',
    { interventionId: id, texte: `Sonnez deux fois ${mot}`, interne: false },
    'commentaire { id }',
  );
  return { titre, login: terrain.login };
}

const carteDe = (page: Page, titre: string): Locator => page.getByRole('listitem').filter({ hasText: titre });

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });
  test('the next visit says its steps', async ({ autrePersonne }) => {
    test.slow();
    const { titre, login } = await preparer(marque());
    const page = await autrePersonne(login, TELEPHONE, MOT_DE_PASSE);
    await page.context().addCookies([{ name: 'langue', value: 'en', url: page.url() }]);
    await page.goto('/ma-journee');
    const carte = carteDe(page, titre);
    await carte.getByRole('button', { name: 'On my way' }).tap();
    await expect(carte).toContainText(/On the way since \d\d:\d\d/);
    await expect(carte.getByRole('button', { name: 'I have arrived' })).toBeVisible();
    await axe(page);
  });
});
