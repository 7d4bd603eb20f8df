import type { BrowserContext, Page } from '@playwright/test';
import { type CompteDemo, MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { marque } from './outils/gestes.ts';
import { creerOffre, Personne } from './outils/offres.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

// A page that does not exist answers so.
test.use({ fautesAttendues: [/status of 404/] });
// Each page is measured at two widths, in two themes and in two languages.
test.slow();

const BUREAU = { width: 1440, height: 900 };
const POCHE = { width: 390, height: 844 };

/** The first intervention of a list: its own page. */
const premiere = (liste: string) => async (page: Page) => {
  await page.goto(liste);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^INT-/ })
    .or(page.getByRole('heading', { level: 3 }).getByRole('link'))
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Suivi' })).toBeVisible();
};

const unCompte = async (page: Page) => {
  await page.goto('/comptes?q=maréchal');
  await page.getByRole('link', { name: 'Julien Maréchal' }).click();
  await expect(page.getByRole('region', { name: 'Rôles' })).toBeVisible();
};

const unCompteAModifier = async (page: Page) => {
  await unCompte(page);
  await page.getByRole('link', { name: 'Modifier' }).click();
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
};

/** An offer that is being tested, made for this; its page, then where its terms are written. */
const uneOffre = async (page: Page) => {
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const { id, code } = await creerOffre(admin, `PAGE-${marque()}`, { valideAu: '2190-01-01T00:00:00Z' });
  await admin.muter('definirNumeroTest', { offreId: id, numero: '06 12 34 56 78' }, 'numeroTest { id }');
  await page.goto(`/offres/${code}`);
  await expect(page.getByRole('region', { name: 'Historique' })).toBeVisible();
};

const lesTermesDUneOffre = async (page: Page) => {
  await uneOffre(page);
  await page.getByRole('link', { name: 'Modifier les termes' }).click();
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
};

const monOffre = async (page: Page) => {
  await page.goto('/mes-offres');
  await page
    .getByRole('link', { name: /^Voir les conditions/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Voir mois par mois' })).toBeVisible();
};

const uneSouscription = async (page: Page) => {
  await page.goto('/souscriptions');
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Voir mois par mois' })).toBeVisible();
};

/** Of the demonstration: one that is in force. */
const unePromotion = async (page: Page) => {
  await page.goto('/promotions?etat=EN_VIGUEUR');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Numéros de test' })).toBeVisible();
};

/** Of the demonstration: whom one offer is kept to. */
const uneEligibilite = async (page: Page) => {
  await page.goto('/eligibilites');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.getByTestId('eligibles')).toBeVisible();
};

type Lieu = string | ((page: Page) => Promise<void>);
const PAGES: Partial<Record<CompteDemo | 'visiteur', Lieu[]>> = {
  visiteur: [
    '/connexion',
    '/mot-de-passe-oublie',
    '/reinitialiser',
    '/reinitialiser?jeton=un-lien-de-mail',
    '/desabonnement',
    '/desabonnement?jeton=un-lien-de-mail',
  ],
  client: [
    '/mes-interventions',
    '/demandes',
    '/demandes?nouvelle=true',
    '/notifications',
    '/exports',
    '/notifications?voir=nonLues',
    premiere('/mes-interventions'),
    '/cette-page-n-existe-pas',
    '/catalogue',
    '/catalogue?kva=3&toutes=true',
    '/catalogue/comparaison?offres=EDF-TEMPO,EDF-ZEN-FIXE,OCTOPUS-BASE',
    '/catalogue/EDF-ZEN-FIXE/souscrire',
    '/catalogue/EDF-ZEN-FIXE/souscrire?etape=prix',
    '/catalogue/EDF-ZEN-FIXE/souscrire?etape=confirmation',
    '/mes-offres',
    monOffre,
  ],
  intervenant: [
    '/ma-journee',
    '/absences',
    '/objectifs',
    '/interventions',
    premiere('/interventions?vue=toutes'),
    '/profil',
    '/profil?onglet=notifications',
  ],
  standardiste: [
    '/interventions',
    '/interventions/nouvelle',
    '/appel',
    '/appel?numero=0639981006',
    '/demandes',
    '/absences?passees=true',
    '/planning',
    '/planning?vue=semaine',
    premiere('/interventions?vue=toutes'),
    '/catalogue',
    uneSouscription,
    '/souscriptions',
  ],
  admin: [
    '/accueil',
    '/interventions?vue=toutes',
    premiere('/interventions?vue=toutes'),
    '/comptes',
    '/comptes/nouveau',
    unCompte,
    unCompteAModifier,
    '/entites',
    '/profil',
    '/listes',
    '/listes?liste=urgences',
    '/listes?liste=secteurs',
    '/listes?liste=modeles',
    '/absences',
    '/horaires',
    '/importation',
    '/offres/importation',
    '/blacklist',
    '/objectifs',
    '/objectifs?etat=ATTEINT&type=volume',
    '/codifications',
    '/webhooks',
    '/parametres',
    '/coordonnees',
    '/notifications/regles',
    '/notifications/regles?onglet=envois',
    '/traces',
    '/traces/1',
    '/traces?q=rien-de-tel',
    '/comptes-api',
    '/offres',
    '/offres?q=rien-de-tel',
    '/offres/nouvelle',
    uneOffre,
    lesTermesDUneOffre,
    '/promotions',
    '/promotions?q=rien-de-tel',
    '/promotions/nouvelle',
    '/promotions/simulateur',
    unePromotion,
    '/eligibilites',
    uneEligibilite,
    '/applications',
    '/applications/1',
    '/applications?onglet=sans',
    '/roles',
    '/fonctions',
    '/fonctions?voir=permissions',
    '/acces',
    '/rapports',
    '/rapports?type=INTERVENTIONS&groupe=URGENCE',
    '/rapports?type=DELAIS&groupe=INTERVENANT&mesure=delai',
    '/rapports?type=AVIS&groupe=INTERVENANT&mesure=note',
    '/rapports?type=PROMOTIONS&periode=moisDernier',
  ],
};

const surPlace = test.extend<{ compte: string }, { sessions: Map<string, BrowserContext> }>({
  compte: ['visiteur', { option: true }],
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other is written so.
    async ({}, employer) => {
      const sessions = new Map<string, BrowserContext>();
      await employer(sessions);
      for (const contexte of sessions.values()) await contexte.close();
    },
    { scope: 'worker' },
  ],
  // A page looks the same whoever logged in when: one login for each account.
  context: async ({ browser, contextOptions, baseURL, locale, timezoneId, compte, sessions }, employer) => {
    let contexte = sessions.get(compte);
    if (!contexte) {
      contexte = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId });
      sessions.set(compte, contexte);
      if (compte !== 'visiteur') await connecter(await contexte.newPage(), compte);
    }
    await employer(contexte);
    await contexte.clearCookies({ name: 'langue' });
  },
  // Each visit loads its page whole: a tab for each account costs less than one for each visit, and shows the same.
  page: async ({ context }, employer) => employer(context.pages()[0] ?? (await context.newPage())),
});

for (const [compte, pages] of Object.entries(PAGES)) {
  surPlace.describe(compte, () => {
    surPlace.use({ compte });
    for (const ou of pages) {
      const nom = typeof ou === 'string' ? ou : ou.name || 'une intervention';
      surPlace(nom, async ({ page, context, baseURL }) => {
        await page.setViewportSize(BUREAU);
        if (typeof ou === 'string') await page.goto(ou);
        else await ou(page);
        await prete(page);
        await axe(page, { themes: ['light'] });
        await page.setViewportSize(POCHE);
        await sansDefilement(page);

        await context.addCookies([{ name: 'langue', value: 'en', url: baseURL ?? '' }]);
        await page.reload();
        await prete(page);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await axe(page, { themes: ['dark'], couleursSeules: true });
        await sansDefilement(page);
      });
    }
  });
}

/** What the page was waiting for is there. */
async function prete(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByText(/^(Chargement|Loading)/)).toHaveCount(0);
}

/** What is drawn to measure (a chart) follows the screen a moment later. */
async function sansDefilement(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'débordement')
    .toBeLessThanOrEqual(0);
}
