import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { choisirPersonne, commenter, marque } from './outils/gestes.ts';
import { ouverte, realisee } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

const compte = (login: string) => Personne.connecter(login, MOT_DE_PASSE_DEMO);
const lignes = (page: Page) => page.locator('tbody tr[data-lien]');
const barre = (page: Page) => page.getByRole('region', { name: 'Interventions choisies' });

test('celle d’un collègue se lit, se commente et se reprend ; il en est averti', async ({ page, autrePersonne }) => {
  const mot = marque();
  const titre = `Odeur de gaz ${mot}`;
  const { reference } = await ouverte(await compte('standardiste2'), titre);
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&q=${mot}`);
  await expect(page.getByRole('heading', { name: 'Aucune intervention ne correspond' })).toBeVisible();
  await page.getByRole('button', { name: 'Chercher aussi chez les collègues' }).click();
  await expect(page).toHaveURL(/portee=equipe/);
  await expect(page.getByRole('combobox', { name: 'À qui' })).toHaveValue('equipe');
  await expect(page.getByRole('columnheader', { name: 'Suivie par' })).toBeVisible();
  await expect(lignes(page)).toContainText('Julien Maréchal');
  await axe(page);
  await page.reload();
  await page.getByRole('link', { name: reference }).click();

  const avis = page.getByRole('alert').filter({ hasText: 'Suivie par Julien Maréchal' });
  await expect(avis).toBeVisible();
  for (const bouton of ['Modifier', 'Planifier', 'Annuler l’intervention'])
    await expect(page.getByRole('main').getByRole('button', { name: bouton, exact: true })).toHaveCount(0);
  await axe(page);
  await commenter(page, `Le client a rappelé ${mot}`);
  await avis.getByRole('button', { name: 'Reprendre' }).click();
  await expect(avis).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeFocused();
  await expect(page.getByRole('main').getByRole('button', { name: 'Planifier', exact: true })).toBeVisible();
  await expect(page.getByText('a repris l’intervention')).toBeVisible();
  await expect(page.getByText('Suivie par : Julien Maréchal → Sofia Benali')).toBeVisible();

  const collegue = await autrePersonne('standardiste2');
  await collegue.goto('/notifications');
  await expect(
    collegue.getByRole('listitem').filter({ hasText: titre }).filter({ hasText: 'Sofia Benali suit désormais' }),
  ).toBeVisible();
});

test('clore dix interventions réalisées demande quatre clics au plus, et ce qui ne l’est pas est dit', async ({
  page,
}) => {
  test.slow();
  const mot = marque();
  const [standardiste, intervenant, client] = [
    await compte('standardiste'),
    await compte('intervenant'),
    await compte('client'),
  ];
  const faites: string[] = [];
  for (let rang = 0; rang < 10; rang += 1)
    faites.push((await realisee(standardiste, `Entretien ${mot}`, intervenant)).reference);
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&etape=REALISEE&q=${mot}`);
  await expect(lignes(page)).toHaveCount(10);

  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    addEventListener('pointerup', () => (dataset.clics = String(Number(dataset.clics ?? 0) + 1)), true);
  });
  await page.getByRole('checkbox', { name: 'Tout choisir' }).click();
  await expect(barre(page).getByRole('status')).toHaveText('10 choisies');
  await axe(page);
  await barre(page).getByRole('button', { name: 'Clôturer' }).click();
  const question = page.getByRole('dialog', { name: 'Clôturer 10 interventions ?' });
  await expect(question).toBeVisible();
  await axe(page);
  await question.getByRole('button', { name: 'Clôturer' }).click();
  await expect(page.getByRole('status').filter({ hasText: '10 interventions clôturées' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Aucune intervention ne correspond' })).toBeVisible();
  await expect(barre(page)).toHaveCount(0);
  const clics = Number(await page.evaluate(() => document.documentElement.dataset.clics));
  expect(clics).toBeGreaterThan(0);
  expect(clics).toBeLessThanOrEqual(4);

  await test.step('une contestée reste comme elle est, et la raison est dite', async () => {
    const autre = marque();
    const [bonne, contestee] = [
      await realisee(standardiste, `Fuite ${autre}`, intervenant),
      await realisee(standardiste, `Fuite ${autre}`, intervenant),
    ];
    await client.muter('contesterIntervention', { id: contestee.id, texte: 'Cela fuit encore' }, 'commentaire { id }');
    await page.goto(`/interventions?vue=toutes&etape=REALISEE&q=${autre}`);
    // By keyboard: a space on each row's box.
    for (const { reference } of [bonne, contestee]) {
      await page.getByRole('checkbox', { name: `Choisir ${reference}` }).focus();
      await page.keyboard.press('Space');
    }
    await expect(barre(page).getByRole('status')).toHaveText('2 choisies');
    await barre(page).getByRole('button', { name: 'Clôturer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clôturer' }).click();
    const bilan = page.getByRole('dialog', { name: 'Clôture' });
    await expect(bilan).toContainText('1 intervention clôturée, 1 refusée');
    await expect(bilan.getByRole('listitem')).toContainText(contestee.reference);
    await expect(bilan.getByRole('button', { name: 'Fermer' }).last()).toBeFocused();
    await axe(page);
    await page.keyboard.press('Enter');
    await expect(lignes(page)).toHaveCount(1);
    await expect(lignes(page)).toContainText(contestee.reference);
  });
});

test('une étendue se choisit avec la touche majuscule, et se transmet avec un mot', async ({ page, autrePersonne }) => {
  const mot = marque();
  const standardiste = await compte('standardiste');
  const ouvertes = [];
  for (let rang = 0; rang < 4; rang += 1) ouvertes.push(await ouverte(standardiste, `Compteur ${mot}`));
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&q=${mot}&tri=CREATION&sens=ASC`);
  await expect(lignes(page)).toHaveCount(4);
  const boite = (rang: number) => lignes(page).nth(rang).getByRole('checkbox');
  await boite(0).click();
  await boite(2).click({ modifiers: ['Shift'] });
  await expect(barre(page).getByRole('status')).toHaveText('3 choisies');
  await expect(page).toHaveURL(/\/interventions\?/);
  await barre(page).getByRole('button', { name: 'Transmettre…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Transmettre 3 interventions' });
  await dialogue.getByRole('button', { name: 'Transmettre' }).click();
  await expect(dialogue.getByText('Choisissez un collègue.').first()).toBeVisible();
  await choisirPersonne(dialogue, 'À qui', 'mar', 'Julien Maréchal');
  await dialogue.getByRole('textbox', { name: 'Mot pour votre collègue' }).fill(`Je pars à midi ${mot}`);
  await axe(page);
  await dialogue.getByRole('button', { name: 'Transmettre' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 interventions transmises' })).toBeVisible();
  await expect(lignes(page)).toHaveCount(1);

  const collegue = await autrePersonne('standardiste2');
  await collegue.goto('/notifications');
  await expect(
    collegue
      .getByRole('listitem')
      .filter({ hasText: `Sofia Benali vous a transmis 3 interventions : Je pars à midi ${mot}` }),
  ).toHaveCount(1);
  await collegue.goto(`/interventions?vue=toutes&q=${mot}`);
  await expect(lignes(collegue)).toHaveCount(3);
});

test('d’une intervention à la suivante de la liste, et retour à la même liste', async ({ page }) => {
  const mot = marque();
  const standardiste = await compte('standardiste');
  const titres = ['Une', 'Deux', 'Trois'].map((rang) => `${rang} ${mot}`);
  for (const titre of titres) await ouverte(standardiste, titre);
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&q=${mot}&tri=CREATION&sens=ASC`);
  await expect(lignes(page)).toHaveCount(3);
  const adresse = new URL(page.url()).search;
  await lignes(page).first().getByRole('link').click();
  const titre = (rang: number) => page.getByRole('heading', { level: 1, name: titres[rang] ?? '' });
  await expect(titre(0)).toBeVisible();
  const voisines = page.getByRole('navigation', { name: 'Dans la liste' });
  await expect(voisines).toContainText('1 sur 3');
  await expect(voisines.getByRole('button', { name: 'Intervention précédente de la liste' })).toBeDisabled();
  await voisines.getByRole('link', { name: 'Intervention suivante de la liste' }).click();
  await expect(titre(1)).toBeVisible();
  await expect(voisines).toContainText('2 sur 3');
  await page.keyboard.press('j');
  await expect(titre(2)).toBeVisible();
  await page.keyboard.press('k');
  await expect(titre(1)).toBeVisible();
  await axe(page);
  await page.getByRole('main').getByRole('link', { name: 'Interventions', exact: true }).click();
  await expect(lignes(page)).toHaveCount(3);
  expect(new URL(page.url()).search).toBe(adresse);
});

test('sur un téléphone, la liste de l’équipe dit de qui est chaque intervention', async ({ browser, baseURL }) => {
  const mot = marque();
  await ouverte(await compte('standardiste2'), `Disjoncteur ${mot}`);
  const contexte = await browser.newContext({ ...TELEPHONE, baseURL: baseURL ?? '', locale: 'fr-FR' });
  const page = await contexte.newPage();
  await connecter(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&portee=equipe&q=${mot}`);
  await expect(page.getByRole('link', { name: new RegExp(mot) })).toContainText('Suivie par Julien Maréchal');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await axe(page);
  await contexte.close();
});
