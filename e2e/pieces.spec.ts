// Photos and papers of an intervention: sent over a network that goes away, looked at, put right, taken off.
import type { Locator, Page } from '@playwright/test';
import { marque } from './outils/gestes.ts';
import { photo } from './outils/images.ts';
import { planifiee } from './outils/interventions.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

/** Each request that finds no network is logged by the browser, as is a refusal. */
test.use({ fautesAttendues: [/ERR_INTERNET_DISCONNECTED|status of 4\d\d/] });

const MOTS = {
  fr: {
    region: 'Photos et documents',
    avant: 'Avant',
    apres: 'Après',
    attente: /^En attente du réseau : 2 fichiers/,
    ensemble: 'Avancement de l’ensemble',
    barre: (nom: string) => `Avancement : ${nom}`,
    suspendre: 'Mettre en pause',
    continuer: 'Reprendre',
    enPause: /^Envoi en pause/,
    photo: (quand: string) => new RegExp(`^Photo d’${quand === 'avant' ? 'avant' : 'après'}, du .+, par `),
    rang: (rang: number) => `${rang} sur 2`,
    modifier: 'Modifier la pièce',
    modifierCelleCi: /^Modifier : Photo d’avant/,
    legende: 'Légende',
    enregistrer: 'Enregistrer',
    supprimerCelleCi: /^Supprimer : Photo d’après/,
    supprimer: 'Supprimer la pièce',
    type: 'Ce n’est pas une image ni un PDF',
    poids: 'Trop lourd : 10 Mio au plus.',
    api: /PNG, JPEG ou WebP, ni un PDF/,
    oter: (nom: string) => `Ôter de la liste : ${nom}`,
  },
  en: {
    region: 'Photos and documents',
    avant: 'Before',
    apres: 'After',
    attente: /^Waiting for network: 2 files/,
    ensemble: 'Progress of all of them',
    barre: (nom: string) => `Progress: ${nom}`,
    suspendre: 'Pause',
    continuer: 'Resume',
    enPause: /^Paused/,
    photo: (quand: string) => new RegExp(`^Photo from ${quand === 'avant' ? 'before' : 'after'}, of .+, by `),
    rang: (rang: number) => `${rang} of 2`,
    modifier: 'Edit the attachment',
    modifierCelleCi: /^Edit: Photo from before/,
    legende: 'Caption',
    enregistrer: 'Save',
    supprimerCelleCi: /^Delete: Photo from after/,
    supprimer: 'Delete the attachment',
    type: 'This is neither an image nor a PDF',
    poids: 'Too heavy: at most 10 MiB.',
    api: /PNG, JPEG or WebP image nor a PDF/,
    oter: (nom: string) => `Take off the list: ${nom}`,
  },
} as const;

/** All of it sent and looked at by the API. */
const RANGEMENT = { timeout: 60_000 };

/** The second of the two fields: the first is the camera's, of telephones. */
const choisir = (region: Locator) => region.locator('input[type="file"]').last();

for (const [langue, compte, ecran] of [
  ['fr', 'intervenant', TELEPHONE],
  ['en', 'admin', {}],
] as const) {
  const m = MOTS[langue];
  test.describe(`${compte}, ${langue}`, () => {
    test.use(ecran);

    test('deux photos partent, le réseau s’en va et revient, puis on les regarde', async ({
      page,
      context,
      baseURL,
    }) => {
      test.slow();
      await context.addCookies([{ name: 'langue', value: langue, url: baseURL ?? '' }]);
      const mot = marque();
      const { personne } = await creerCompteDAdmin(mot);
      const { reference } = await planifiee(personne, `Photos ${mot}`);
      await connecter(page, compte);
      await page.goto(`/interventions/${reference}`);
      const region = page.getByRole('region', { name: m.region });
      await expect(region).toBeVisible();
      await axe(page);

      const envois = await couperAuMilieu(page);
      await test.step('coupées au milieu, elles attendent le réseau et le disent', async () => {
        await region.getByRole('radio', { name: m.avant }).press('Space');
        await choisir(region).setInputFiles(photo('a.png'));
        await expect(region.getByRole('progressbar', { name: m.barre('a.png') })).toBeVisible();
        await region.getByRole('radio', { name: m.apres }).press('Space');
        await choisir(region).setInputFiles(photo('b.png'));
        await expect(region.getByRole('status').filter({ hasText: m.attente })).toBeVisible();
        await expect(region.getByRole('progressbar', { name: m.ensemble })).toBeVisible();
        await axe(page);
        expect(envois.places).toEqual([0]);
      });

      await test.step('elles se suspendent, et reprennent d’où elles étaient', async () => {
        await region.getByRole('button', { name: m.suspendre }).click();
        await page.context().setOffline(false);
        await expect(region.getByRole('status').filter({ hasText: m.enPause })).toBeVisible();
        await region.getByRole('button', { name: m.continuer }).click();
        await expect(region.getByRole('img', { name: m.photo('avant') })).toBeVisible(RANGEMENT);
        await expect(region.getByRole('img', { name: m.photo('apres') })).toBeVisible(RANGEMENT);
        await expect(region.getByRole('progressbar')).toHaveCount(0);
        // The first part was not sent a second time.
        expect(envois.places.filter((place) => place === 0)).toHaveLength(2);
        await expect(region.getByRole('heading', { name: m.avant, exact: true })).toBeVisible();
        await expect(region.getByRole('heading', { name: m.apres, exact: true })).toBeVisible();
      });

      await test.step('en grand, d’une flèche à l’autre, et le foyer revient', async () => {
        const petite = region.getByRole('button', { name: m.photo('avant') }).first();
        await petite.click();
        const grande = page.getByRole('dialog', { name: m.rang(1) });
        await expect(grande.getByRole('img', { name: m.photo('avant') })).toBeVisible();
        await axe(page);
        await page.keyboard.press('ArrowRight');
        await expect(page.getByRole('dialog', { name: m.rang(2) })).toBeVisible();
        await page.keyboard.press('ArrowRight');
        await expect(grande).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(petite).toBeFocused();
      });

      await test.step('une légende la nomme', async () => {
        await region.getByRole('button', { name: m.modifierCelleCi }).click();
        const fenetre = page.getByRole('dialog', { name: m.modifier });
        await fenetre.getByRole('textbox', { name: m.legende }).fill('Chaudière ouverte');
        await axe(page);
        await fenetre.getByRole('button', { name: m.enregistrer }).click();
        await expect(region.getByRole('img', { name: 'Chaudière ouverte' })).toBeVisible();
      });

      await test.step('supprimée, elle n’est plus là', async () => {
        await region.getByRole('button', { name: m.supprimerCelleCi }).click();
        const question = page.getByRole('dialog', { name: m.supprimer });
        await question.getByRole('button', { name: m.supprimer }).click();
        await expect(region.getByRole('img', { name: m.photo('apres') })).toHaveCount(0);
        await expect(region.getByRole('img', { name: 'Chaudière ouverte' })).toBeVisible();
      });

      await test.step('ce qui n’est pas pris est dit en mots', async () => {
        const faux = (name: string, mimeType: string, octets = 2_000) => ({
          ...{ name, mimeType },
          buffer: Buffer.alloc(octets, 'x'),
        });
        const refuses = [
          faux('notes.html', 'text/html'),
          faux('lourd.pdf', 'application/pdf', 10 * 1024 * 1024 + 1),
          faux('page.jpg', 'image/jpeg'),
        ];
        await choisir(region).setInputFiles(refuses, RANGEMENT);
        const refus = region.getByRole('alert');
        await expect(refus.filter({ hasText: m.poids })).toBeVisible();
        await expect(refus.filter({ hasText: m.type })).toBeVisible();
        await expect(refus).toHaveCount(3, RANGEMENT);
        await expect(refus.last()).toContainText(m.api);
        await axe(page);
        for (const { name } of refuses) await region.getByRole('button', { name: m.oter(name) }).click();
        await expect(refus).toHaveCount(0);
      });
    });
  });
}

/** Where the network goes away, once, when the second part of the first photo is about to leave. */
async function couperAuMilieu(page: Page): Promise<{ places: number[] }> {
  const places: number[] = [];
  let coupe = false;
  await page.route('**/api/depots/*', async (route) => {
    const requete = route.request();
    if (requete.method() !== 'PATCH') return route.continue();
    const place = Number(await requete.headerValue('upload-offset'));
    if (!coupe && place > 0) {
      coupe = true;
      await page.context().setOffline(true);
      return route.abort('internetdisconnected');
    }
    places.push(place);
    return route.continue();
  });
  return { places };
}
