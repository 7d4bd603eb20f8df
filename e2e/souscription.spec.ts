import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { changerLePrix, equipe, offreActive, promotionActive } from './outils/commerce.ts';
import { marque } from './outils/gestes.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

// An answer that is lost on the way; a page that is not the reader's.
test.use({ fautesAttendues: [/ERR_FAILED|status of 404/] });
test.slow();

const TARIF = { puissance: 6, abonnement: '10', kwh: '0.1' };
const PLUS_CHER = { ...TARIF, abonnement: '20' };

/** From step 1 to the button that binds. */
async function jusquaLaConfirmation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voir le prix exact' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Prix exact' })).toBeVisible();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Confirmation' })).toBeVisible();
}

const accepter = (page: Page) => page.getByRole('checkbox', { name: /accepte/ }).check();
const souscrire = (page: Page) => page.getByRole('button', { name: 'Souscrire', exact: true });

/** How many live subscriptions of that offer the account has. */
async function combien(login: string, code: string): Promise<number> {
  const qui = await Personne.connecter(login, MOT_DE_PASSE_DEMO);
  const { voirOffreSouscrite } = await qui.executer<{ voirOffreSouscrite: { items: { offre: { code: string } }[] } }>(
    '{ voirOffreSouscrite(perPage: 50) { items { test statut offre { code } } } }',
  );
  return voirOffreSouscrite.items.filter(({ offre }) => offre.code === code).length;
}

test('un client compare, souscrit avec un code, garde ses conditions quand le prix change, puis résilie', async ({
  page,
}) => {
  const mot = marque();
  const tous = await equipe();
  const offre = await offreActive(tous, `Essai ${mot} une`, [TARIF], { engagementMois: 12 });
  await offreActive(tous, `Essai ${mot} autre`, [PLUS_CHER]);
  await promotionActive(tous, offre.id, {
    code: `PROMO-${mot}`,
    nom: { fr: 'Dix pour cent', en: 'Ten per cent' },
    surCode: true,
    action: 'POURCENTAGE',
    valeur: '10',
    duree: 'TOUJOURS',
  });

  await connecter(page, 'client');
  await page.getByRole('navigation').getByRole('link', { name: 'Choisir une offre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /offre$/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill(mot);
  const noms = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(noms).toHaveText([`Essai ${mot} une`, `Essai ${mot} autre`]);
  await expect(page.getByRole('listitem').filter({ hasText: `${mot} une` })).toContainText('620,00');
  await page.getByRole('checkbox', { name: `Comparer Essai ${mot} une` }).check();
  await page.getByRole('checkbox', { name: `Comparer Essai ${mot} autre` }).check();
  await page.getByRole('link', { name: 'Comparer', exact: true }).click();

  await expect(page.getByRole('columnheader', { name: `Essai ${mot} une` })).toContainText('La moins chère');
  await expect(page.getByRole('row', { name: 'De plus que la moins chère' })).toContainText('120,00');
  await axe(page);
  await page.getByRole('link', { name: `Choisir Essai ${mot} une` }).click();

  await page.getByRole('button', { name: 'Voir le prix exact' }).click();
  await page.getByRole('button', { name: 'J’ai un code promotion' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill('jamais-vu');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByText('Ce code n’existe pas')).toBeVisible();
  await page.getByRole('textbox', { name: 'Code' }).fill(`promo-${mot}`);
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByRole('row', { name: 'Dix pour cent' })).toContainText('62,00');
  await expect(page.getByRole('row', { name: 'Vous payez' })).toContainText('558,00');
  await axe(page);
  await page.getByRole('button', { name: 'Continuer' }).click();

  await souscrire(page).click();
  await expect(page.getByText('Cochez cette case')).toBeVisible();
  await accepter(page);
  await axe(page);
  await souscrire(page).click();

  await expect(page.getByText('C’est fait : l’offre est souscrite')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Vous payez' })).toContainText('558,00');
  await changerLePrix(tous, offre, [PLUS_CHER]);
  await page.reload();
  await expect(page.getByRole('row', { name: 'Vous payez' })).toContainText('558,00');
  await expect(page.getByText('10,00 € par mois')).toBeVisible();
  await axe(page);

  await page.getByRole('button', { name: 'Résilier' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Résilier cette offre ?' });
  await expect(dialogue.getByRole('radio', { name: /À la fin de l’engagement/ })).toBeChecked();
  await axe(page);
  await dialogue.getByRole('button', { name: 'Résilier' }).click();
  await expect(dialogue).toBeHidden();
  await expect(page.getByText(/^En cours, finit le/)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Mes offres' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `${mot} une` })).toContainText('558,00');

  // What one has already is not offered again.
  await page.goto(`/catalogue?q=${mot}`);
  await expect(page.getByRole('listitem').filter({ hasText: `${mot} autre` })).toContainText('740,00');
  await expect(page.getByRole('listitem').filter({ hasText: `${mot} une` })).toHaveCount(0);
});

test('une réponse perdue, un second clic, un rechargement : une seule souscription', async ({ page }) => {
  const mot = marque();
  const offre = await offreActive(await equipe(), `Essai ${mot}`, [TARIF]);
  await ouvrirSession(page, 'client');
  await page.goto(`/catalogue/${offre.code}/souscrire`);
  await jusquaLaConfirmation(page);
  await accepter(page);
  // The API does it, and nobody hears of it.
  await page.route('**/api/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('mutation SouscrireOffre')) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await souscrire(page).dblclick();
  await expect(page.getByRole('alert').filter({ hasText: 'Pas de réponse du serveur' })).toBeVisible();
  await page.unroute('**/api/graphql');
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'Vous avez déjà cette offre' })).toBeVisible();
  expect(await combien('client', offre.code)).toBe(1);

  // Asked for again from the beginning, it is said and shown.
  await page.goto(`/catalogue/${offre.code}/souscrire`);
  await expect(page.getByRole('alert').filter({ hasText: 'Vous avez déjà cette offre' })).toBeVisible();
  await page.getByRole('link', { name: 'Voir la souscription' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Essai ${mot}` })).toBeVisible();
});

test('un prix qui change avant le dernier clic est montré, ancien et nouveau, et redemandé', async ({ page }) => {
  const mot = marque();
  const tous = await equipe();
  const offre = await offreActive(tous, `Essai ${mot}`, [TARIF]);
  await ouvrirSession(page, 'client');
  await page.goto(`/catalogue/${offre.code}/souscrire`);
  await jusquaLaConfirmation(page);
  await accepter(page);
  await changerLePrix(tous, offre, [PLUS_CHER]);
  await souscrire(page).click();
  const refus = page.getByRole('alert').filter({ hasText: 'Le prix a changé' });
  await expect(refus).toContainText('620,00');
  await expect(refus).toContainText('740,00');
  await expect(page.getByRole('row', { name: 'Vous payez' })).toContainText('740,00');
  expect(await combien('client', offre.code)).toBe(0);
  await axe(page);
  await expect(page.getByRole('checkbox', { name: /accepte/ })).not.toBeChecked();
  await accepter(page);
  await souscrire(page).click();
  await expect(page.getByText('C’est fait : l’offre est souscrite')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Vous payez' })).toContainText('740,00');
});

test('une offre qui n’est pas pour lui dit pourquoi, et quoi prendre à la place', async ({ page }) => {
  const mot = marque();
  const tous = await equipe();
  const offre = await offreActive(tous, `Essai ${mot}`, [TARIF]);
  const criteres = [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['69'] }];
  await tous.admin.muter('creerEligibilite', { offreId: offre.id, criteres }, 'eligibilite { id }');
  await ouvrirSession(page, 'client');
  await page.goto(`/catalogue?q=${mot}&cp=13001`);
  await expect(page.getByText('Rien de possible ne correspond')).toBeVisible();
  await page.getByRole('switch', { name: 'Montrer aussi celles qui ne sont pas possibles' }).check();
  const carte = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Essai ${mot}` }) });
  await expect(carte).toContainText('13001');
  await expect(carte.getByRole('link', { name: /Choisir/ })).toHaveCount(0);
  await carte.getByRole('button', { name: 'Que prendre à la place ?' }).click();
  await expect(carte).toContainText('À la place, de la moins chère à la plus chère');
  await axe(page);
  await page.getByRole('textbox', { name: 'Code postal' }).fill('69003');
  await expect(carte.getByRole('link', { name: /Choisir/ })).toBeVisible();
});

test('une standardiste souscrit pour un client au téléphone, suspend, reprend ; un autre client ne la voit pas', async ({
  page,
  autrePersonne,
}) => {
  const mot = marque();
  const offre = await offreActive(await equipe(), `Essai ${mot}`, [TARIF]);
  await connecter(page, 'standardiste');
  await page.getByRole('navigation').getByRole('link', { name: 'Choisir une offre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /offre$/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill(mot);
  await expect(page.getByRole('heading', { level: 3, name: `Essai ${mot}` })).toBeVisible();
  await expect(page.getByRole('link', { name: `Choisir Essai ${mot}` })).toHaveCount(0);
  const client = page.getByRole('textbox', { name: 'Client', exact: true });
  await client.fill('oeuvrard');
  await page.getByRole('option', { name: /Karim Œuvrard/ }).click();
  await page.getByRole('link', { name: `Choisir Essai ${mot}` }).click();
  await page.getByRole('button', { name: 'Voir le prix exact' }).click();
  const aLire = page.getByRole('alert').filter({ hasText: 'À lire au client' });
  await expect(aLire).toContainText(
    `Je vous propose l’offre Essai ${mot}, du fournisseur AccordEnergie, pour un compteur de 6 kVA.`,
  );
  await expect(aLire).toContainText('620,00');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Karim Œuvrard')).toBeVisible();
  await accepter(page);
  await souscrire(page).click();
  await expect(page.getByText('C’est fait : l’offre est souscrite pour le client')).toBeVisible();

  await page.getByRole('button', { name: 'Suspendre' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Suspendre cette souscription ?' });
  await dialogue.getByRole('button', { name: 'Suspendre' }).click();
  await expect(dialogue.getByRole('alert')).toBeVisible();
  await dialogue.getByRole('textbox', { name: 'Motif' }).fill('Travaux chez le client');
  await dialogue.getByRole('button', { name: 'Suspendre' }).click();
  await expect(dialogue).toBeHidden();
  await expect(page.getByText('Suspendue', { exact: true })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const leSien = await autrePersonne('client2', TELEPHONE);
  await leSien.goto(`/mes-offres/${id}`);
  await expect(leSien.getByRole('heading', { level: 1, name: `Essai ${mot}` })).toBeVisible();
  await expect(leSien.getByText('Travaux chez le client').first()).toBeVisible();

  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByText('En cours', { exact: true })).toBeVisible();
  await axe(page);
  await page.goto(`/souscriptions?offre=${offre.id}`);
  const ligne = page.getByRole('row').filter({ hasText: 'Karim Œuvrard' });
  await expect(ligne).toHaveCount(1);
  await expect(ligne).toContainText('Le standard');

  const autre = await autrePersonne('client');
  await autre.goto(`/mes-offres/${id}`);
  await expect(autre.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
});
