import { portsLibres } from '../scripts/lib/ports.ts';
import { AUDIENCE, CLIENT, FournisseurDeTest, SECRET_CLIENT } from '../server/test/fournisseur.ts';
import { menuCompte } from './outils/gestes.ts';
import { axe, expect, test } from './outils/parcours.ts';
import { demarrerProduit, type Produit } from './outils/produit.ts';

// A product of its own, which takes the people of a real identity provider; one for all of these journeys.
test.describe.configure({ mode: 'default' });
// The provider's pages have no icon.
test.use({ fautesAttendues: [/status of 404/] });

let fournisseur: FournisseurDeTest;
let produit: Produit;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const ports = await portsLibres(2);
  site = `http://127.0.0.1:${ports[1]}`;
  fournisseur = await FournisseurDeTest.demarrer(
    {
      'claire.dupont': { email: 'Client@accordenergie.example', email_verified: true },
      inconnue: { email: 'inconnue@exemple.fr', email_verified: true },
    },
    [`${site}/api/oidc/retour`],
  );
  produit = await demarrerProduit(ports, {
    OIDC_ISSUER: fournisseur.emetteur,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_CLIENT_ID: CLIENT,
    OIDC_CLIENT_SECRET: SECRET_CLIENT,
    OIDC_NAME: 'mon compte AccordEnergie',
  });
  produit.panne.catch((erreur: Error) => process.stderr.write(`${erreur.message}\n`));
});
test.afterAll(async () => {
  await produit?.arreter();
  await fournisseur?.arreter();
});

// The provider's pages ask for a font from the internet.
test.beforeEach(({ context }) =>
  context.route('https://fonts.googleapis.com/**', (route) => route.fulfill({ contentType: 'text/css', body: '' })),
);

test('on entre par la page du fournisseur d’identité, et on arrive où l’on allait', async ({ page, context }) => {
  await page.goto(`${site}/profil`);
  await expect(page).toHaveURL(/\/connexion\?retour=/);
  await axe(page);
  await page.getByRole('link', { name: 'Se connecter avec mon compte AccordEnergie' }).click();
  await expect(page).toHaveURL(new RegExp(`^${fournisseur.emetteur}/interaction/`));
  await page.getByPlaceholder('Enter any login').fill('claire.dupont');
  await page.getByPlaceholder('and password').fill('peu importe');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page).toHaveURL(`${site}/profil`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(menuCompte(page)).toHaveAccessibleName(/Claire Dupont/);
  // Nothing of it is within reach of a script, and the demand has gone.
  expect(await page.evaluate(() => document.cookie)).not.toMatch(/driven/);
  const cookies = (await context.cookies(site)).filter(({ name }) => name.startsWith('driven'));
  expect(cookies).toMatchObject([{ name: 'driven', httpOnly: true, sameSite: 'Lax' }]);

  // A session like any other: it reads, and it ends.
  await page.getByRole('navigation').getByRole('link', { name: 'Mes interventions' }).click();
  await expect(page.getByRole('heading', { name: 'En ce moment' })).toBeVisible();
  await menuCompte(page).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion/);
});

test('une personne sans compte ici apprend quoi faire', async ({ page }) => {
  await page.goto(`${site}/connexion`);
  await page.getByRole('link', { name: /^Se connecter avec/ }).click();
  await page.getByPlaceholder('Enter any login').fill('inconnue');
  await page.getByPlaceholder('and password').fill('peu importe');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('aucun compte de Driven');
  await axe(page);
  await page.getByRole('button', { name: 'EN – English' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('no Driven account matches');
});

test('qui renonce revient à la connexion ; une réponse que personne n’a demandée n’ouvre rien', async ({ page }) => {
  await page.goto(`${site}/connexion?retour=%2Fprofil`);
  await page.getByRole('link', { name: /^Se connecter avec/ }).click();
  await page.getByRole('link', { name: /Cancel/ }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('La connexion a été annulée.');
  await expect(page).toHaveURL(/retour=%2Fprofil/);

  await page.goto(`${site}/api/oidc/retour?code=vole&state=devine`);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('a expiré');
});

test('le retour ne mène que sur ce site', async ({ request }) => {
  for (const retour of ['//autre.exemple', 'https://autre.exemple', '/\\autre.exemple']) {
    const depart = await request.get(`${site}/api/oidc/depart?retour=${encodeURIComponent(retour)}`, {
      maxRedirects: 0,
    });
    const adresse = new URL(depart.headers().location ?? '');
    expect([adresse.origin, adresse.searchParams.get('redirect_uri')]).toEqual([
      fournisseur.emetteur,
      `${site}/api/oidc/retour`,
    ]);
    const refuse = await request.get(`${site}/api/oidc/retour?error=access_denied&state=x`, { maxRedirects: 0 });
    expect(refuse.headers().location).toMatch(/^\/connexion\?refus=\w+&retour=%2F$/);
  }
});

test('sans fournisseur configuré, la page n’en dit rien et l’adresse n’existe pas', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/connexion?refus=inconnu');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Se connecter avec/ })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect((await request.get(`${baseURL}/api/oidc/depart`)).status()).toBe(404);
});
