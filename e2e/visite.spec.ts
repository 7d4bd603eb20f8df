// A whole visit in one hand: on the way, arrived, done, with what is needed on the card.
import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { marque, saisirInstant, voirIntervention } from './outils/gestes.ts';
import { ouverte } from './outils/interventions.ts';
import { creerCompteComme, Personne } from './outils/offres.ts';
import { axe, expect, TELEPHONE, test } from './outils/parcours.ts';

const TIERS = TELEPHONE.viewport.height / 3;

/** Presses of a thumb: counted, large enough, and never in the upper third of the screen. */
function pouce() {
  let pressions = 0;
  return {
    presser: async (bouton: Locator, hauteur = 44) => {
      await expect(bouton).toBeVisible();
      await bouton.tap({ trial: true });
      const boite = await bouton.boundingBox();
      expect(boite?.height).toBeGreaterThanOrEqual(hauteur);
      expect(boite?.y).toBeGreaterThanOrEqual(TIERS);
      await bouton.tap();
      pressions += 1;
    },
    pressions: () => pressions,
  };
}

/** For a technician of its own, today, with what the client asked for and said last. */
async function preparer(mot: string) {
  const titre = `Chaudière ${mot}`;
  const [standard, client, terrain] = await Promise.all([
    Personne.connecter('standardiste', MOT_DE_PASSE_DEMO),
    Personne.connecter('client', MOT_DE_PASSE_DEMO),
    creerCompteComme('intervenant', mot),
  ]);
  const { id, version, reference } = await ouverte(standard, titre);
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
  return { titre, reference, login: terrain.login };
}

const carteDe = (page: Page, titre: string): Locator => page.getByRole('listitem').filter({ hasText: titre });

test('la prochaine visite, du départ à la fin, d’un pouce', async ({ autrePersonne }) => {
  test.slow();
  const mot = marque();
  const { titre, reference, login } = await preparer(mot);
  const client = await autrePersonne('client');
  await voirIntervention(client, reference, titre);
  const terrain = await autrePersonne(login, TELEPHONE, MOT_DE_PASSE);
  await expect(terrain).toHaveURL(/\/ma-journee$/);
  const carte = carteDe(terrain, titre);
  const { presser, pressions } = pouce();

  await test.step('tout est sur la carte', async () => {
    await expect(terrain.getByRole('heading', { level: 2, name: 'Maintenant' })).toBeVisible();
    await expect(carte).toContainText('3 quai Tilsitt');
    await expect(carte).toContainText(`Sonnez deux fois ${mot}`);
    await expect(carte.getByRole('link', { name: 'Y aller' })).toBeVisible();
    await axe(terrain);
  });

  await test.step('en route, puis arrivé : une pression chacun, le client le lit', async () => {
    await presser(carte.getByRole('button', { name: 'En route', exact: true }));
    await expect(carte).toContainText(/En route depuis \d\d:\d\d/);
    await expect(client.getByText(/est en route depuis \d\d:\d\d/).first()).toBeVisible({ timeout: 15_000 });
    await presser(carte.getByRole('button', { name: 'Je suis arrivé' }));
    await expect(carte).toContainText(/Arrivé à \d\d:\d\d/);
  });

  await test.step('terminer : le temps vient de l’horloge, une seconde visite se dit', async () => {
    await presser(carte.getByRole('button', { name: 'Terminer', exact: true }));
    const dialogue = terrain.getByRole('dialog', { name: 'Terminer' });
    await dialogue.getByRole('textbox', { name: 'Compte rendu' }).fill('Fuite arrêtée, joint à changer.');
    await expect(dialogue.getByRole('textbox', { name: 'Temps passé' })).toHaveValue('5 min');
    await dialogue.getByRole('checkbox', { name: 'Une seconde visite est nécessaire' }).check();
    await dialogue.getByRole('textbox', { name: 'Pièce qui manque' }).fill('Joint de 20');
    await axe(terrain);
    await presser(dialogue.getByRole('button', { name: 'Terminer', exact: true }), 36);
    await expect(dialogue).toBeHidden();
    // On the way, arrived, and to finish with its confirmation: the text and the second visit besides.
    expect(pressions()).toBe(4);
  });

  await test.step('les heures se corrigent ; celle à venir est refusée à sa place', async () => {
    await terrain.goto(`/interventions/${reference}`);
    await terrain.getByRole('button', { name: 'Corriger les heures' }).click();
    const dialogue = terrain.getByRole('dialog', { name: 'Corriger les heures' });
    await saisirInstant(dialogue, 'Fin', '31/12/2098', '09:00');
    await dialogue.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialogue.getByText('Cette heure n’est pas encore passée.').first()).toBeVisible();
    await axe(terrain);
  });

  await test.step('le standard lit ce qui reste à faire, et ouvre la suite', async () => {
    const bureau = await autrePersonne('standardiste');
    await voirIntervention(bureau, reference, titre);
    await expect(bureau.getByText('Une seconde visite est nécessaire : ouvrez la suite.')).toBeVisible();
    await bureau.getByRole('link', { name: 'Ouvrir une suite' }).click();
    await expect(bureau.getByRole('textbox', { name: 'Description' })).toHaveValue('Joint de 20');
  });
});

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
