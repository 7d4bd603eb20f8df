// A standardiste at the board: a leave by telephone, and one mail however often a visit is moved.
import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { choisirPersonne, confirmer, IDRISS, marque, saisirInstant } from './outils/gestes.ts';
import { creneauDe, donnee, ouverte } from './outils/interventions.ts';
import { instant, jourAPart, saisi } from './outils/jours.ts';
import { laisserPartir, mailsDe } from './outils/mails.ts';
import { creerCompteDe, Personne } from './outils/offres.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';
import { annonce, glisser, ligneDe, montrer, uneHeure } from './outils/planning.ts';

// What is taken is refused, with the reason.
test.use({ fautesAttendues: [/status of 409/] });
test.slow();

const admin = () => Personne.connecter('admin', MOT_DE_PASSE_DEMO);
const compte = async (role: 'Standardiste' | 'Client', mot = marque()) =>
  creerCompteDe(await admin(), mot, { application: 'Interventions', role });

test('un congé au téléphone : quatre visites à replanifier, un mail à chaque client, avec la dernière heure', async ({
  page,
}) => {
  const { personne, login } = await compte('Standardiste');
  const jour = jourAPart();
  const visites: { id: string; reference: string; mot: string; email: string; debut: string }[] = [];
  for (const heure of ['08:30', '10:00', '14:00', '15:30']) {
    const mot = marque();
    const { email } = await compte('Client', mot);
    const debut = instant(jour, heure);
    const creneau = { intervenant: IDRISS.saisie, debut, dureeMinutes: 60, client: mot };
    visites.push({ mot, email, debut, ...(await donnee(personne, `Compteur ${mot}`, creneau)) });
  }
  await ouvrirSession(page, login, MOT_DE_PASSE);

  await test.step('le congé est saisi', async () => {
    await page.goto('/absences');
    await page.getByRole('button', { name: 'Nouvelle absence' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Nouvelle absence' });
    await choisirPersonne(fenetre, 'Qui', IDRISS.saisie, IDRISS.nom);
    await saisirInstant(fenetre, 'Du', saisi(jour), '08:00');
    await saisirInstant(fenetre, 'Au', saisi(jour), '18:00');
    await confirmer(fenetre, 'Créer');
    await expect(page.getByText(/4 interventions sont à replanifier/).first()).toBeVisible();
  });

  await test.step('le tableau les marque ; chacune reçoit le prochain créneau libre, à la souris ou non', async () => {
    for (const [rang, { mot, debut, id }] of visites.entries()) {
      await montrer(page, jour);
      const idriss = ligneDe(page, IDRISS.nom);
      const restent = idriss.getByRole('button').filter({ hasText: 'Pendant une absence : à replanifier' });
      await expect(restent).toHaveCount(4 - rang);
      if (rang === 0) await axe(page);
      const visite = page.getByRole('button', { name: mot });
      const aLaSouris = rang % 2 === 0;
      if (aLaSouris) await glisser(page, visite, idriss, { pixels: (await uneHeure(visite, 60)) / 4 });
      else {
        await visite.focus();
        await page.keyboard.press('Shift+ArrowRight');
      }
      await prendreLeSuivant(page, mot, aLaSouris);
      expect((await creneauDe(personne, id)).debut > debut).toBe(true);
    }
  });

  await laisserPartir(visites.map(({ id }) => id));
  for (const { id, email, reference } of visites) {
    const { debut, fin } = await creneauDe(personne, id);
    const mails = await mailsDe(email, reference);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(`de ${heureDe(debut)} à ${heureDe(fin)}`);
  }
});

/** The dialog says who is absent until when, and what is free next. */
async function prendreLeSuivant(page: Page, mot: string, aLaSouris: boolean): Promise<void> {
  const dialogue = page.getByRole('dialog').filter({ hasText: mot });
  const refus = dialogue.getByRole('alert').filter({ hasText: 'Personne ne viendrait' });
  await expect(refus).toContainText(`${IDRISS.nom} est absent jusqu’au`);
  const suivant = refus.getByRole('region', { name: 'Libre ensuite' }).getByRole('button').first();
  const enregistrer = dialogue.getByRole('button', { name: 'Enregistrer le créneau' });
  for (const bouton of [suivant, enregistrer]) await (aLaSouris ? bouton.click() : bouton.press('Enter'));
  await expect(dialogue).toBeHidden();
}

const heureDe = (instantUtc: string): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'short' }).format(new Date(instantUtc));

test('soixante fois déplacée, elle laisse un mail à chacun', async ({ page }) => {
  const { personne, login } = await compte('Standardiste');
  const [jour, mot] = [jourAPart(), marque()];
  const { email } = await compte('Client', mot);
  const { id, reference } = await donnee(personne, `Soixante fois ${mot}`, {
    ...{ intervenant: IDRISS.saisie, debut: instant(jour, '10:00'), dureeMinutes: 60, client: mot },
  });
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await montrer(page, jour);
  const [idriss, visite] = [ligneDe(page, IDRISS.nom), page.getByRole('button', { name: mot })];
  const quart = (await uneHeure(visite, 60)) / 4;
  for (let fois = 0; fois < 60; fois += 1) {
    const aDroite = fois % 4 > 0;
    await glisser(page, visite, idriss, { pixels: aDroite ? quart : -quart });
    if (fois === 29) await expect(annonce(page, /^Enregistré/)).toBeVisible();
  }
  // One back, three forward, fifteen times: seven hours and a half later.
  await expect(annonce(page, /^Enregistré – .*17:30 – 18:30/)).toBeVisible({ timeout: 60_000 });
  expect((await creneauDe(personne, id)).debut).toBe(instant(jour, '17:30'));
  await laisserPartir([id]);
  const siens = await mailsDe(email, reference);
  expect(siens).toHaveLength(1);
  expect(siens[0]).toContain('de 17:30 à 18:30');
  expect((await mailsDe('intervenant@accordenergie.example', reference)).length).toBeLessThanOrEqual(1);
});

test('hors des heures de travail : dit avant d’être envoyé, et enregistré quand même', async ({ page }) => {
  const { personne, login } = await compte('Standardiste');
  const mot = marque();
  const jour = jourAPart();
  const { reference } = await ouverte(personne, `Compteur ${mot}`);
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await page.goto(`/interventions/${reference}?mouvement=planifier`);
  const dialogue = page.getByRole('dialog').filter({ hasText: mot });
  await choisirPersonne(dialogue, 'Intervenant', IDRISS.saisie, IDRISS.nom);
  await saisirInstant(dialogue, 'Début', saisi(jour), '06:00');
  const avertis = dialogue.getByRole('status').filter({ hasText: 'Possible, mais…' });
  await expect(avertis).toContainText('hors des heures de travail');
  await axe(page);
  await dialogue.getByRole('textbox', { name: 'Début : heure', exact: true }).fill('10:00');
  await expect(avertis).toHaveCount(0);
  await dialogue.getByRole('textbox', { name: 'Début : heure', exact: true }).fill('06:00');
  await expect(avertis).toBeVisible();
  await confirmer(dialogue, 'Planifier');
  await expect(page.getByText(/hors des heures de travail/).first()).toBeVisible();
});
