// The board under one's hands: each journey on a day of its own, in a far year.
import type { Request } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { IDRISS, marque, sansDirect } from './outils/gestes.ts';
import { avancer, creneauDe, donnee, ouverte } from './outils/interventions.ts';
import { changementDHeure, instant, jourAPart } from './outils/jours.ts';
import { creerCompteDe, Personne } from './outils/offres.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';
import { annonce, glisser, ligneDe, montrer, tirer, uneHeure } from './outils/planning.ts';

const MANON = { saisie: 'lefevre', nom: 'Manon Lefèvre' };

const envoie = (requete: Request, fonction: string): boolean => requete.postData()?.includes(fonction) ?? false;

/** A standardiste with a basket of their own. */
async function uneStandardiste() {
  const mot = marque();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const compte = await creerCompteDe(admin, mot, { application: 'Interventions', role: 'Standardiste' });
  return { ...compte, mot };
}

test('à la souris : l’heure est gardée où que la main prenne, les bords s’étirent, huit secondes pour revenir', async ({
  page,
}) => {
  test.slow();
  const { personne, login, mot } = await uneStandardiste();
  const jour = jourAPart();
  const titre = `À déplacer ${mot}`;
  const creneau = { intervenant: IDRISS.saisie, debut: instant(jour, '09:10'), dureeMinutes: 120 };
  const { id } = await donnee(personne, titre, creneau);
  const enCours = await donnee(personne, `Commencée ${mot}`, {
    ...{ intervenant: IDRISS.saisie, debut: instant(jour, '15:00'), dureeMinutes: 60 },
  });
  await avancer(await Personne.connecter('admin', MOT_DE_PASSE_DEMO), enCours.id, 'EN_COURS');
  const autre = await uneStandardiste();
  await donnee(autre.personne, 'À une autre', { ...creneau, debut: instant(jour, '17:00'), dureeMinutes: 30 });
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await montrer(page, jour);
  const [idriss, manon] = [ligneDe(page, IDRISS.nom), ligneDe(page, MANON.nom)];
  const chez = {
    idriss: idriss.getByRole('button', { name: titre }),
    manon: manon.getByRole('button', { name: titre }),
  };
  const fois = await uneHeure(chez.idriss, 120);

  for (const prise of [0.05, 0.5, 0.95]) {
    await glisser(page, chez.idriss, manon, { prise });
    await expect(chez.manon).toContainText('09:10 – 11:10');
    await expect(annonce(page, /^Enregistré – INT-.*09:10 – 11:10, Manon Lefèvre$/)).toBeVisible();
    await glisser(page, chez.manon, idriss, { prise });
    await expect(chez.idriss).toContainText('09:10 – 11:10');
    await expect(annonce(page, /^Enregistré – INT-.*09:10 – 11:10, Idriss Camara$/)).toBeVisible();
  }
  expect(await creneauDe(personne, id)).toMatchObject({ debut: creneau.debut, intervenant: { nom: 'Camara' } });
  await axe(page);

  await test.step('le long des heures, puis chaque bord', async () => {
    await glisser(page, chez.idriss, idriss, { pixels: fois / 2 });
    await expect(annonce(page, /^Enregistré – .*09:40 – 11:40/)).toBeVisible();
    await tirer(page, chez.idriss, 'fin', fois);
    await expect(annonce(page, /^Enregistré – .*09:40 – 12:40/)).toBeVisible();
    await tirer(page, chez.idriss, 'debut', fois / 4);
    await expect(annonce(page, /^Enregistré – .*09:55 – 12:40/)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await creneauDe(personne, id)).toMatchObject({
      debut: instant(jour, '09:55'),
      fin: instant(jour, '12:40'),
    });
  });

  await test.step('le dernier se reprend, et lui seul', async () => {
    await page.getByRole('button', { name: 'Annuler ce changement' }).click();
    await expect(annonce(page, /^Changement annulé – .*09:40 – 12:40/)).toBeVisible();
    await expect(chez.idriss).toBeFocused();
    await expect(page.getByRole('button', { name: 'Annuler ce changement' })).toHaveCount(0);
    expect(await creneauDe(personne, id)).toMatchObject({ debut: instant(jour, '09:40') });
    await page.keyboard.press('z');
    await expect(annonce(page, /^Aucun changement à annuler$/)).toBeVisible();
  });

  await test.step('ni ce qui est commencé, ni le temps pris, ne bouge', async () => {
    const commencee = idriss.getByRole('link', { name: `Commencée ${mot}` });
    await expect(commencee).toHaveAttribute('draggable', 'false');
    await expect(commencee.locator('[data-bord]')).toHaveCount(0);
    const pris = idriss.getByRole('listitem').filter({ hasText: 'Occupé' });
    await expect(pris.locator('[draggable], [data-bord], button, a')).toHaveCount(0);
    await glisser(page, commencee, manon);
    await expect(manon.getByText(`Commencée ${mot}`)).toHaveCount(0);
  });
});

test('du panier à l’heure d’une personne, puis de nouveau à planifier', async ({ page }) => {
  const { personne, login, mot } = await uneStandardiste();
  const jour = jourAPart();
  const { id } = await ouverte(personne, `Du panier ${mot}`);
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await montrer(page, jour);
  const idriss = ligneDe(page, IDRISS.nom);
  const panier = page.getByRole('region', { name: /^À planifier/ }).getByRole('button', { name: mot });
  await glisser(page, panier, idriss, { pixels: -700 });
  await expect(annonce(page, /^Enregistré/)).toBeVisible();
  await expect(idriss.getByRole('button', { name: mot })).toBeVisible();
  await expect(panier).toHaveCount(0);
  const { debut, fin, etape } = await creneauDe(personne, id);
  expect([etape, (Date.parse(fin) - Date.parse(debut)) / 60_000]).toEqual(['PLANIFIEE', 60]);
  await page.keyboard.press('z');
  await expect(annonce(page, /^Changement annulé – INT-.* : à planifier$/)).toBeVisible();
  await expect(panier).toBeVisible();
  expect((await creneauDe(personne, id)).etape).toBe('NOUVELLE');
});

test('au clavier : heure, personne, longueur, retour ; envoyé une fois, et le foyer suit', async ({ page }) => {
  const { personne, login, mot } = await uneStandardiste();
  const jour = jourAPart();
  const titre = `Au clavier ${mot}`;
  const { id, reference } = await donnee(personne, titre, {
    ...{ intervenant: IDRISS.saisie, debut: instant(jour, '10:00'), dureeMinutes: 60 },
  });
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await montrer(page, jour);
  const visite = page.getByRole('button', { name: titre });
  await visite.focus();
  const noms = await page.getByRole('heading', { level: 2 }).allTextContents();
  const rang = noms.indexOf(IDRISS.nom);
  const pas = rang === 0 ? { touche: 'ArrowDown', nom: noms[1] } : { touche: 'ArrowUp', nom: noms[rang - 1] };
  let envois = 0;
  page.on('request', (requete) => {
    if (envoie(requete, 'planifierIntervention')) envois += 1;
  });

  for (const touche of ['Shift+ArrowRight', 'Shift+ArrowRight', `Shift+${pas.touche}`, '+', '+', '+', '-'])
    await page.keyboard.press(touche);
  await expect(annonce(page, new RegExp(`^Enregistré – ${reference} : .*10:30 – 12:00, ${pas.nom}$`))).toBeVisible();
  expect(envois).toBe(1);
  await expect(visite).toBeFocused();
  await expect(ligneDe(page, pas.nom ?? '').getByRole('button', { name: titre })).toBeFocused();
  expect(await creneauDe(personne, id)).toMatchObject({ debut: instant(jour, '10:30'), fin: instant(jour, '12:00') });

  await page.keyboard.press('z');
  await expect(annonce(page, /^Changement annulé – .*10:00 – 11:00, Idriss Camara$/)).toBeVisible();
  await expect(visite).toBeFocused();
  await axe(page);
  await test.step('repris avant d’être envoyé, rien n’est envoyé', async () => {
    const avant = envois;
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('z');
    await expect(visite).toContainText('10:00 – 11:00');
    expect(envois).toBe(avant);
  });

  await test.step('les touches se lisent et se coupent ; M déplace, Entrée ouvre', async () => {
    await visite.focus();
    await page.keyboard.press('?');
    const aide = page.getByRole('dialog', { name: 'Raccourcis clavier' });
    await expect(aide.getByText('La déplacer vers…')).toBeVisible();
    await expect(aide.getByText('Maj ← →')).toBeVisible();
    await axe(page);
    await aide.getByRole('switch', { name: 'Raccourcis d’une seule touche' }).click();
    await page.keyboard.press('Escape');
    await expect(aide).toBeHidden();
    await visite.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('+');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(visite).toContainText('10:00 – 11:00');
    await page.evaluate(() => localStorage.removeItem('raccourcis'));
    await page.reload();
    await visite.focus();
    await page.keyboard.press('m');
    const dialogue = page.getByRole('dialog', { name: /^Déplacer le créneau/ });
    await expect(dialogue.getByRole('textbox', { name: 'Intervenant' })).toHaveValue(IDRISS.nom);
    await page.keyboard.press('Escape');
    await expect(visite).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/interventions/${reference}$`));
  });
});

test('les jours de 23 et de 25 heures, et ce qui commence à 05:30 ou à 22:00', async ({ page }) => {
  const { personne, login, mot } = await uneStandardiste();
  await ouvrirSession(page, login, MOT_DE_PASSE);
  const cas = [
    // 01:30 in winter, an hour long: the clocks jump over two o'clock.
    { jour: changementDHeure('03'), utc: '00:30', avant: '01:30 – 03:30', touches: 2, apres: '03:00 – 04:00' },
    // 02:30 in summer: an hour later it is 02:30 again.
    { jour: changementDHeure('10'), utc: '00:30', avant: '02:30 – 02:30', touches: 4, apres: '02:30 – 03:30' },
  ];
  for (const { jour, utc, avant, touches, apres } of cas) {
    const titre = `Nuit ${marque()}`;
    const debut = new Date(`${jour}T${utc}:00Z`);
    const { id } = await donnee(personne, titre, {
      ...{ intervenant: MANON.saisie, debut: debut.toISOString(), dureeMinutes: 60 },
    });
    await montrer(page, jour);
    const visite = page.getByRole('button', { name: titre });
    await expect(visite).toContainText(avant);
    await visite.focus();
    for (let fois = 0; fois < touches; fois += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect(annonce(page, /^Enregistré/)).toBeVisible();
    await expect(visite).toContainText(apres);
    const plusTard = new Date(debut.getTime() + touches * 15 * 60_000).toISOString();
    expect((await creneauDe(personne, id)).debut).toBe(plusTard);
  }

  const jour = jourAPart();
  for (const heure of ['05:30', '22:00'])
    await donnee(personne, `À ${heure} ${mot}`, {
      ...{ intervenant: MANON.saisie, debut: instant(jour, heure), dureeMinutes: 60 },
    });
  await montrer(page, jour);
  await ligneDe(page, MANON.nom).scrollIntoViewIfNeeded();
  for (const heure of ['05:30', '22:00']) {
    const visite = ligneDe(page, MANON.nom).getByRole('button', { name: `À ${heure}` });
    await expect(visite).toBeInViewport({ ratio: 1 });
    await expect(visite).toContainText(heure);
  }
  await axe(page);
});

test('la semaine : le jour et la personne changent, l’heure reste ; du panier on la demande ; sur un téléphone', async ({
  page,
}) => {
  test.slow();
  const { personne, login, mot } = await uneStandardiste();
  const jour = jourAPart();
  const titre = `De la semaine ${mot}`;
  const { id } = await donnee(personne, titre, {
    ...{ intervenant: IDRISS.saisie, debut: instant(jour, '10:30'), dureeMinutes: 45 },
  });
  await ouverte(personne, `Du panier ${mot}`);
  await ouvrirSession(page, login, MOT_DE_PASSE);
  await montrer(page, jour, 'semaine');
  const [idriss, manon] = [ligneDe(page, IDRISS.nom), ligneDe(page, MANON.nom)];
  const visite = page.getByRole('button', { name: titre });
  const samedi = await manon.getByText(/^samedi /).textContent();
  await visite.dragTo(manon.getByText(/^samedi /));
  await expect(annonce(page, /^Enregistré – .*sam\. .*10:30 – 11:15, Manon Lefèvre$/)).toBeVisible();
  await expect(manon.getByRole('button', { name: titre })).toBeVisible();
  const { debut } = await creneauDe(personne, id);
  expect(new Date(debut).getUTCDay()).toBe(6);
  await page.keyboard.press('z');
  await expect(annonce(page, /^Changement annulé/)).toBeVisible();
  expect((await creneauDe(personne, id)).debut).toBe(instant(jour, '10:30'));
  await expect(idriss.getByRole('button', { name: titre })).toBeFocused();

  await test.step('du panier : personne et jour sont remplis, l’heure se choisit', async () => {
    const panier = page.getByRole('region', { name: /^À planifier/ }).getByRole('button', { name: mot });
    await panier.dragTo(manon.getByText(/^samedi /));
    const dialogue = page.getByRole('dialog', { name: /^Planifier/ });
    await expect(dialogue.getByRole('textbox', { name: 'Intervenant' })).toHaveValue(MANON.nom);
    const [, numero = ''] = /(\d+)/.exec(samedi ?? '') ?? [];
    await expect(dialogue.getByRole('textbox', { name: 'Début', exact: true })).toHaveValue(
      new RegExp(`^${numero.padStart(2, '0')}/`),
    );
    await page.keyboard.press('Escape');
    await expect(panier).toBeVisible();
  });

  await test.step('sur un téléphone, une pression ouvre le dialogue', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await montrer(page, jour);
    await visite.focus();
    await page.keyboard.press('+');
    await expect(annonce(page, /^Enregistré – .*10:30 – 11:30/)).toBeVisible();
    await axe(page);
    const large = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(large).toBeLessThanOrEqual(390);
    await visite.click();
    await expect(page.getByRole('dialog', { name: /^Déplacer le créneau/ })).toBeVisible();
  });
});

test.describe('deux au même tableau', () => {
  test.use({ fautesAttendues: [/status of 409/] });

  test('le second, qui voyait l’ancienne heure, ne remplace rien', async ({ page, autrePersonne }) => {
    const { personne, login, mot } = await uneStandardiste();
    const jour = jourAPart();
    const titre = `À deux ${mot}`;
    const { id } = await donnee(personne, titre, {
      ...{ intervenant: IDRISS.saisie, debut: instant(jour, '10:00'), dureeMinutes: 60 },
    });
    await ouvrirSession(page, login, MOT_DE_PASSE);
    await montrer(page, jour);
    const second = await autrePersonne(login, {}, MOT_DE_PASSE);
    // It hears of nothing: it shows what it has read.
    await sansDirect(second);
    await montrer(second, jour);
    const chezLui = second.getByRole('button', { name: titre });
    await expect(chezLui).toContainText('10:00 – 11:00');

    await page.getByRole('button', { name: titre }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(annonce(page, /^Enregistré – .*10:15 – 11:15/)).toBeVisible();
    const refus = second.waitForResponse((reponse) => envoie(reponse.request(), 'planifierIntervention'));
    await glisser(second, chezLui, ligneDe(second, MANON.nom));
    await expect(second.getByRole('alert').filter({ hasText: /modifié|changé/ })).toBeVisible();
    await expect(annonce(second, /^Rien n’a changé/)).toBeVisible();
    await expect(ligneDe(second, IDRISS.nom).getByRole('button', { name: titre })).toContainText('10:15 – 11:15');
    expect(await (await refus).text()).toContain('"CONFLICT"');
    expect(await creneauDe(personne, id)).toMatchObject({
      ...{ debut: instant(jour, '10:15'), intervenant: { nom: 'Camara' } },
    });
  });
});
