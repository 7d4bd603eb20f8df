import type { Page } from '@playwright/test';
import {
  choisirPersonne,
  confirmer,
  IDRISS,
  jour,
  marque,
  ouvrirIntervention,
  ouvrirMouvement,
  saisirCreneau,
  saisirInstant,
} from './outils/gestes.ts';
import { jourAPart } from './outils/jours.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';
import { annonce, ligneDe, montrer } from './outils/planning.ts';

const faits = (page: Page) => page.getByRole('complementary', { name: 'En bref' });
const propositions = (page: Page) => page.getByRole('region', { name: 'Créneaux libres' }).getByRole('button');

test('planifier une visite sans connaître les créneaux : trois clics, aucun refus', async ({ page }) => {
  await connecter(page, 'standardiste');
  const reference = await ouvrirIntervention(page, { titre: `Trois clics ${marque()}` });
  await page.goto(`/interventions/${reference}`);
  await expect(page.getByRole('button', { name: 'Planifier', exact: true })).toBeVisible();
  const refus: number[] = [];
  page.on('response', (reponse) => {
    if (reponse.status() >= 400) refus.push(reponse.status());
  });
  await page.evaluate(() => {
    document.addEventListener('click', () => {
      document.body.dataset.clics = String(Number(document.body.dataset.clics ?? 0) + 1);
    });
  });

  const dialogue = await ouvrirMouvement(page, 'Planifier');
  await expect(propositions(page)).toHaveCount(3);
  await expect(dialogue.getByText(/^À faire avant le /)).toBeVisible();
  await expect(dialogue.getByText('12 rue des Lilas, Lyon')).toBeVisible();
  await axe(page);
  const [creneau, raisons] = await propositions(page).first().locator('span').allTextContents();
  expect(raisons).toContain('libre');
  const nom = creneau?.split(', ').at(-1) ?? '';
  await propositions(page).first().click();
  await expect(propositions(page).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(dialogue.getByRole('textbox', { name: 'Intervenant' })).toHaveValue(nom);
  await confirmer(dialogue, 'Planifier');
  await expect(faits(page)).toContainText(nom);
  expect(await page.evaluate(() => document.body.dataset.clics)).toBe('3');
  expect(refus).toEqual([]);
});

test.describe('quelqu’un est absent', () => {
  test.use({ fautesAttendues: [/status of 409/] });

  test('le bureau le saisit ; on ne le planifie plus ce jour-là, et le prochain créneau libre est à un clic', async ({
    page,
    autrePersonne,
  }) => {
    test.slow();
    const motif = `Congé ${marque()}`;
    const ceJour = jour(60 + (Date.now() % 200));
    await connecter(page, 'standardiste');
    await test.step('la standardiste saisit l’absence', async () => {
      await page.getByRole('link', { name: 'Absences' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Absences' })).toBeVisible();
      await page.getByRole('button', { name: 'Nouvelle absence' }).click();
      const fenetre = page.getByRole('dialog', { name: 'Nouvelle absence' });
      await fenetre.getByRole('button', { name: 'Créer' }).click();
      await expect(fenetre.getByRole('alert')).toContainText('2 points à corriger');
      await axe(page);
      await choisirPersonne(fenetre, 'Qui', IDRISS.saisie, IDRISS.nom);
      await saisirInstant(fenetre, 'Du', ceJour, '08:00');
      await saisirInstant(fenetre, 'Au', ceJour, '18:00');
      await fenetre.getByRole('textbox', { name: 'Motif' }).fill(motif);
      await confirmer(fenetre, 'Créer');
    });

    await test.step('planifier ce jour-là est refusé, avec le prochain créneau libre', async () => {
      const reference = await ouvrirIntervention(page, { titre: `Pendant un congé ${marque()}` });
      await page.goto(`/interventions/${reference}`);
      const dialogue = await ouvrirMouvement(page, 'Planifier');
      await saisirCreneau(dialogue, { intervenant: IDRISS, date: ceJour, heure: '10:00' });
      await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
      const refus = dialogue.getByRole('alert').filter({ hasText: 'Personne ne viendrait' });
      await expect(refus).toContainText('Idriss Camara est absent jusqu’au');
      const suivant = refus.getByRole('region', { name: 'Libre ensuite' }).getByRole('button').first();
      await expect(suivant).toContainText('Idriss Camara');
      await axe(page);
      await suivant.click();
      await expect(refus).toHaveCount(0);
      await confirmer(dialogue, 'Planifier');
      await expect(faits(page)).toContainText('Idriss Camara');
    });

    await test.step('Idriss la voit sur son téléphone, et son motif', async () => {
      const idriss = await autrePersonne('intervenant', TELEPHONE);
      await idriss.goto('/absences');
      await expect(idriss.getByText(motif)).toBeVisible();
      await axe(idriss);
    });

    await test.step('supprimée, elle n’empêche plus rien', async () => {
      await page.goto('/absences');
      await page
        .getByRole('row')
        .filter({ hasText: motif })
        .getByRole('button', { name: /^Supprimer/ })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
      await expect(page.getByText(motif)).toHaveCount(0);
    });
  });
});

test('l’admin fixe les horaires d’une personne', async ({ page }) => {
  await connecter(page, 'admin');
  await page.getByRole('link', { name: 'Horaires' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'L’entreprise' })).toContainText(
    'lun.–ven. 08:00–12:00, 13:30–17:30',
  );
  const manon = page.getByRole('row').filter({ hasText: 'Manon Lefèvre' });
  if ((await manon.count()) === 0) {
    await page.getByRole('button', { name: 'Horaires d’une personne' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Horaires d’une personne' });
    await choisirPersonne(fenetre, 'Qui', 'lefevre', 'Manon Lefèvre');
    await fenetre.getByRole('textbox', { name: 'Mardi' }).fill('midi');
    await fenetre.getByRole('button', { name: 'Créer' }).click();
    await expect(fenetre.getByRole('alert')).toContainText('Mardi');
    await axe(page);
    await fenetre.getByRole('textbox', { name: 'Mardi' }).fill('8h-12h');
    await fenetre.getByRole('textbox', { name: 'Mercredi' }).fill('8h-12h');
    await confirmer(fenetre, 'Créer');
    await expect(manon).toContainText('mar.–mer. 08:00–12:00');
  }
  await manon.getByRole('button', { name: /^Modifier/ }).click();
  const fenetre = page.getByRole('dialog', { name: 'Horaires de Manon Lefèvre' });
  const heures = `08:00–${10 + (Date.now() % 10)}:00`;
  await fenetre.getByRole('textbox', { name: 'Jeudi' }).fill(heures);
  await confirmer(fenetre, 'Enregistrer');
  await expect(manon).toContainText(`jeu. ${heures}`);
});

test('le planning : une visite du panier glissée sur l’heure de quelqu’un, et la semaine', async ({ page }) => {
  test.slow();
  const titre = `À glisser ${marque()}`;
  await connecter(page, 'standardiste');
  await ouvrirIntervention(page, { titre, urgence: 'Critique' });
  await montrer(page, jourAPart());
  const ligne = ligneDe(page, IDRISS.nom);
  await expect(ligne.getByText(/ sur 8 h$/)).toBeVisible();
  await axe(page);

  await test.step('glissée', async () => {
    const aPlanifier = page.getByRole('region', { name: /^À planifier/ }).getByRole('button', { name: titre });
    await aPlanifier.dragTo(ligne.getByRole('list'), { targetPosition: { x: 300, y: 20 } });
    await expect(annonce(page, /^Enregistré – INT-.*Idriss Camara$/)).toBeVisible();
    await expect(ligne.getByRole('button', { name: titre })).toBeVisible();
    await expect(aPlanifier).toHaveCount(0);
  });

  await test.step('pressée, elle se déplace', async () => {
    await ligne.getByRole('button', { name: titre }).click();
    await expect(page.getByRole('dialog', { name: /^Déplacer le créneau/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('dans la semaine, et sur un téléphone', async () => {
    await page.getByRole('radiogroup', { name: 'Vue' }).getByText('Semaine').click();
    await expect(ligne.getByRole('button', { name: titre })).toBeVisible();
    await axe(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(ligne.getByRole('button', { name: titre })).toBeVisible();
    await axe(page);
  });
});

test('les secteurs : qui y est, d’où sa journée part, et le planning d’un secteur', async ({ page, autrePersonne }) => {
  test.slow();
  const nom = `Secteur ${marque()}`;
  await connecter(page, 'admin');

  await test.step('l’admin en crée un', async () => {
    await page.goto('/listes?liste=secteurs');
    await page.getByRole('button', { name: 'Nouveau secteur' }).first().click();
    const fenetre = page.getByRole('dialog', { name: 'Nouveau secteur' });
    await fenetre.getByRole('textbox', { name: 'Nom' }).fill(nom);
    await fenetre.getByRole('button', { name: 'Créer' }).click();
    await expect(fenetre.getByRole('alert')).toContainText('Codes postaux');
    const prefixes = fenetre.getByLabel('Codes postaux', { exact: true });
    await prefixes.fill('b-10');
    await prefixes.press('Enter');
    await prefixes.fill('01700');
    await axe(page);
    await confirmer(fenetre, 'Créer');
    await expect(page.getByRole('row').filter({ hasText: nom })).toContainText('B10, 01700');
  });

  await test.step('Manon y est, et part de Villeurbanne', async () => {
    await page.goto('/comptes?q=lefèvre');
    await page.getByRole('link', { name: 'Manon Lefèvre' }).click();
    const fiche = page.getByRole('region', { name: 'Fiche d’intervenant' });
    await fiche.getByRole('button', { name: 'Modifier la fiche' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Fiche d’intervenant · Manon Lefèvre' });
    await fenetre.getByRole('combobox', { name: 'Secteurs' }).fill(nom);
    await page.getByRole('option', { name: nom }).click();
    await fenetre.getByRole('textbox', { name: 'Code postal de départ' }).fill('69100');
    await axe(page);
    await confirmer(fenetre, 'Enregistrer');
    await expect(fiche).toContainText(nom);
    await expect(fiche).toContainText('69100');
  });

  await test.step('la standardiste ne regarde que ce secteur, et l’adresse le garde', async () => {
    const standard = await autrePersonne('standardiste');
    await standard.goto('/planning');
    await expect(standard.getByRole('region', { name: 'Idriss Camara' })).toBeVisible();
    await standard.getByRole('combobox', { name: 'Secteur' }).selectOption(nom);
    await expect(standard.getByRole('region', { name: 'Idriss Camara' })).toHaveCount(0);
    await expect(standard.getByRole('region', { name: 'Manon Lefèvre' })).toContainText(nom);
    await standard.reload();
    await expect(standard.getByRole('region', { name: 'Manon Lefèvre' })).toBeVisible();
    await expect(standard.getByRole('region', { name: 'Idriss Camara' })).toHaveCount(0);
    await axe(standard);
  });

  await test.step('il ne se supprime pas tant qu’elle y est', async () => {
    await page.goto('/listes?liste=secteurs');
    const ligne = page.getByRole('row').filter({ hasText: nom });
    await ligne.getByRole('button', { name: /^Supprimer/ }).click();
    const fenetre = page.getByRole('dialog');
    await fenetre.getByRole('button', { name: 'Supprimer' }).click();
    await expect(fenetre).toContainText('1 intervenant(s)');
    await fenetre.getByRole('button', { name: 'Le désactiver' }).click();
    await expect(ligne).toContainText('Inactif');
  });
});
