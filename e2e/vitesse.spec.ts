// How little the three home pages load, how soon they are there, and that a press is answered: limits that hold.
import type { Locator, Page } from '@playwright/test';
import { marque, sansDirect } from './outils/gestes.ts';
import { ouverte, planifiee } from './outils/interventions.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

/** Compressed, as the browser counts them, before the page works. */
const SCRIPTS_MAX_KO = { client: 190, intervenant: 285, standardiste: 300 };
/**
 * The largest thing that is drawn, from the beginning of the navigation, without a cache. Promised is a second on a quiet
 * machine (bench/README.md); two and a half is what a busy one must keep as well.
 */
const PEINTURE_MAX_MS = 2_500;
/** From the finger to something that is seen: a hundred milliseconds on a quiet machine. */
const REPONSE_MAX_MS = 250;
/** The best of so many: what the page costs, not what else the machine was doing. */
const ESSAIS = 5;

const ACCUEILS = {
  client: { chemin: '/mes-interventions', donnees: 'main li h3 a', ecran: {} },
  intervenant: { chemin: '/ma-journee', donnees: 'main li h3 a', ecran: TELEPHONE },
  standardiste: { chemin: '/interventions', donnees: 'main tbody tr a', ecran: {} },
} as const;

interface Mesure {
  scriptsKo: number;
  peintureMs: number;
  /** What the page itself asked the API for. */
  demandes: string[];
}

for (const compte of ['client', 'intervenant', 'standardiste'] as const) {
  const { chemin, donnees, ecran } = ACCUEILS[compte];
  test.describe(`l’accueil : ${compte}`, () => {
    test.use(ecran);

    test('se charge en peu de scripts, se peint dans la seconde et ne demande rien deux fois', async ({ page }) => {
      test.slow();
      await ouvrirSession(page, compte);
      const reseau = await page.context().newCDPSession(page);
      await reseau.send('Network.enable');
      await reseau.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.addInitScript(observer, donnees);
      // A stream that goes on is no rest of the network.
      await sansDirect(page);
      const mesures: Mesure[] = [];
      for (let essai = 0; essai < ESSAIS; essai += 1) mesures.push(await mesurer(page, chemin));
      expect(Math.min(...mesures.map(({ scriptsKo }) => scriptsKo))).toBeLessThanOrEqual(SCRIPTS_MAX_KO[compte]);
      expect(Math.min(...mesures.map(({ peintureMs }) => peintureMs))).toBeLessThanOrEqual(PEINTURE_MAX_MS);
      // All of it came with the page.
      for (const { demandes } of mesures) expect(demandes).toEqual([]);
    });
  });
}

/**
 * The page works as soon as its first data are on the screen and its own code has run over them: by its first effect a
 * list remembers itself as the place to come back to. Whatever script the browser had begun to load by then counts.
 */
function observer(donnees: string): void {
  new PerformanceObserver((liste) => {
    for (const { startTime } of liste.getEntries()) window.peintureMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  sessionStorage.removeItem('interventions:liste');
  const guetter = () => {
    if (sessionStorage.getItem('interventions:liste') !== null && document.querySelector(donnees) !== null)
      window.marcheMs = performance.now();
    else requestAnimationFrame(guetter);
  };
  requestAnimationFrame(guetter);
}

async function mesurer(page: Page, chemin: string): Promise<Mesure> {
  const demandes: string[] = [];
  const noter = (requete: { url(): string; postDataJSON(): { operationName: string } }) => {
    if (requete.url().endsWith('/api/graphql')) demandes.push(requete.postDataJSON().operationName);
  };
  page.on('request', noter);
  await page.goto(chemin);
  await page.waitForFunction(() => window.marcheMs > 0);
  // What comes when the browser rests has come, and with it what might be asked for again.
  await expect(
    page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('button', { name: 'Demain' })),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('request', noter);
  const lues = await page.evaluate(() => ({
    octets: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, startTime }) => /\/_next\/static\/.*\.js(\?|$)/.test(name) && startTime <= window.marcheMs)
      .reduce((somme, { transferSize }) => somme + transferSize, 0),
    peintureMs: window.peintureMs,
  }));
  expect(lues.octets, 'le navigateur n’a rien compté').toBeGreaterThan(0);
  return { scriptsKo: lues.octets / 1000, peintureMs: lues.peintureMs, demandes };
}

test.describe('une pression a sa réponse', () => {
  test('les dialogues du jour s’ouvrent sans attendre : à la journée, dans la liste, sur une intervention', async ({
    autrePersonne,
  }) => {
    test.slow();
    const mot = marque();
    const { personne } = await creerCompteDAdmin(mot);
    const { reference } = await ouverte(personne, `Neuve ${mot}`);
    // Of the next one the first press asks for nothing: of two, one is not the next.
    for (const rang of [1, 2]) await planifiee(personne, `Visite ${rang} ${mot}`);
    await test.step('démarrer', async () => {
      const page = await autrePersonne('intervenant', TELEPHONE);
      await sansDirect(page);
      await page.goto('/ma-journee', { waitUntil: 'networkidle' });
      const cartes = page.getByRole('listitem').filter({ hasText: mot });
      await presser(page, cartes.getByRole('button', { name: 'Démarrer', exact: true }).last());
    });
    const page = await autrePersonne('admin');
    await sansDirect(page);
    for (const [chemin, bouton] of [
      [`/interventions/${reference}`, 'Planifier'],
      ['/interventions', 'Filtres'],
    ] as const) {
      await test.step(bouton, async () => {
        await page.goto(chemin, { waitUntil: 'networkidle' });
        await presser(page, page.getByRole('main').getByRole('button', { name: bouton, exact: true }));
      });
    }
  });

  test('avant que le dialogue soit là, elle dit qu’il s’ouvre', async ({ page }) => {
    test.slow();
    await ouvrirSession(page, 'standardiste');
    await sansDirect(page);
    // A browser that never has a rest: nothing is there before the press.
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    const delais: number[] = [];
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      await page.goto('/interventions', { waitUntil: 'networkidle' });
      let laisser: () => void = () => undefined;
      const retenue = new Promise<void>((suite) => {
        laisser = suite;
      });
      await page.route('**/_next/static/**', async (route) => {
        await retenue;
        await route.continue();
      });
      delais.push(await delai(page, page.getByRole('button', { name: 'Filtres', exact: true })));
      await expect(page.getByRole('status').filter({ hasText: 'Ouverture…' })).toBeVisible();
      laisser();
      await expect(page.getByRole('dialog', { name: 'Filtrer' })).toBeVisible();
      await expect(page.getByText('Ouverture…')).toHaveCount(0);
      await page.unroute('**/_next/static/**');
    }
    expect(Math.min(...delais)).toBeLessThanOrEqual(REPONSE_MAX_MS);
  });
});

/** Opens and closes again, several times. */
async function presser(page: Page, bouton: Locator): Promise<void> {
  const delais: number[] = [];
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    delais.push(await delai(page, bouton));
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(Math.min(...delais)).toBeLessThanOrEqual(REPONSE_MAX_MS);
}

/** Milliseconds from the press to the first frame with a dialog, or with the word that it is being opened. */
async function delai(page: Page, bouton: Locator): Promise<number> {
  await expect(bouton).toBeVisible();
  await page.evaluate(() => {
    window.reponse = new Promise((suite) => {
      let debut = 0;
      window.addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          debut = timeStamp;
        },
        { capture: true, once: true },
      );
      const guetteur = new MutationObserver(() => {
        if (document.querySelector('[role="dialog"], [data-ouverture]') === null) return;
        guetteur.disconnect();
        requestAnimationFrame((instant) => suite(Math.max(instant, performance.now()) - debut));
      });
      guetteur.observe(document.body, { childList: true, subtree: true });
    });
  });
  await bouton.click();
  return page.evaluate(() => window.reponse);
}

declare global {
  interface Window {
    peintureMs: number;
    marcheMs: number;
    reponse: Promise<number>;
  }
}
