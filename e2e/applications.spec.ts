import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { confirmer, marque } from './outils/gestes.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

const menu = (page: Page) => page.getByRole('navigation', { name: 'Pages', exact: true });
const SVG = (dedans: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="3" y="3" width="18" height="18" fill="#0b7285"/>${dedans}</svg>`;
const image = (contenu: string | Buffer, name = 'icone.svg', mimeType = 'image/svg+xml') => ({
  name,
  mimeType,
  buffer: Buffer.from(contenu),
});

test.describe('une icône qui n’en est pas une', () => {
  // The refusals are what is looked for.
  test.use({ fautesAttendues: [/status of 4(00|03|04|13)/] });

  test('est refusée, et l’on dit pourquoi ; ce que garde une bonne image est montré sur les deux thèmes', async ({
    page,
  }) => {
    await ouvrirSession(page, 'admin');
    await page.goto('/applications');
    await page.getByRole('button', { name: 'Nouvelle application' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Nouvelle application' });
    const depot = fenetre.getByLabel(/l’image|une image/);
    await depot.setInputFiles(image('<html></html>', 'icone.png', 'image/png'));
    await expect(fenetre.getByRole('alert')).toHaveText('Ce fichier n’est pas une image PNG, JPEG, GIF ou SVG.');
    await depot.setInputFiles(image(Buffer.alloc(600 * 1024), 'grande.png', 'image/png'));
    await expect(fenetre.getByRole('alert')).toHaveText('L’image est trop grande (512 Kio au plus).');
    await depot.setInputFiles(image(SVG('<script>window.percee = 1</script>')));
    await expect(fenetre.getByText('Thème sombre').first()).toBeVisible();
    await expect(fenetre.getByRole('alert')).toHaveCount(0);
    await expect(fenetre.locator('img')).toHaveCount(4);
    await axe(page);
    await fenetre.getByRole('button', { name: 'Retirer l’icône' }).click();
    await expect(fenetre.locator('img')).toHaveCount(0);
  });

  test('ni un visiteur, ni un client ne dépose d’icône', async ({ page, request, baseURL }) => {
    const multipart = { usage: 'icone', fichier: image(SVG('')) };
    const visiteur = await request.post('/api/fichiers', { multipart, headers: { origin: baseURL ?? '' } });
    expect(visiteur.status()).toBe(401);
    await connecter(page, 'client');
    const statut = await page.evaluate(async (svg) => {
      const corps = new FormData();
      corps.append('usage', 'icone');
      corps.append('fichier', new File([svg], 'icone.svg', { type: 'image/svg+xml' }));
      return (await fetch('/api/fichiers', { method: 'POST', body: corps })).status;
    }, SVG(''));
    expect(statut).toBe(403);
    expect((await page.goto('/applications'))?.status()).toBe(404);
  });
});

test('une page ajoutée à une application paraît dans le menu de qui peut l’ouvrir, et de personne d’autre', async ({
  page: admin,
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  const [nom, releves, aide] = [`Outils ${mot}`, `Relevés ${mot}`, `Aide ${mot}`];
  await connecter(admin, 'admin');

  await test.step('l’admin crée une application, avec une icône', async () => {
    await menu(admin).getByRole('link', { name: 'Applications et menu' }).click();
    await admin.getByRole('button', { name: 'Nouvelle application' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Nouvelle application' });
    await fenetre.getByRole('textbox', { name: 'Nom', exact: true }).fill(nom);
    await fenetre.getByLabel(/une image/).setInputFiles(image(SVG('')));
    await expect(fenetre.getByRole('button', { name: 'Retirer l’icône' })).toBeVisible();
    await confirmer(fenetre, 'Créer');
    await admin.getByRole('link', { name: nom }).click();
    await expect(admin.getByRole('heading', { level: 1, name: nom })).toBeVisible();
  });
  const applicationId = new URL(admin.url()).pathname.split('/').at(-1) ?? '';

  await test.step('il y met deux pages : l’une du site, l’autre ailleurs', async () => {
    await creerPage(admin, releves, `/mes-interventions?${mot}`);
    await creerPage(admin, aide, `https://exemple.fr/${mot}`);
    await expect(pages(admin)).toHaveText([new RegExp(releves), new RegExp(aide)]);
  });

  await test.step('il les range : par les flèches, puis en les faisant glisser', async () => {
    const monter = admin.getByRole('button', { name: `Monter « ${aide} »` });
    await monter.focus();
    await admin.keyboard.press('ArrowUp');
    await expect(pages(admin)).toHaveText([new RegExp(aide), new RegExp(releves)]);
    await expect(admin.getByRole('status').filter({ hasText: 'place 1 sur 2' })).toBeAttached();
    await admin.reload();
    await expect(pages(admin)).toHaveText([new RegExp(aide), new RegExp(releves)]);
    await pages(admin).nth(0).dragTo(pages(admin).nth(1));
    await expect(pages(admin)).toHaveText([new RegExp(releves), new RegExp(aide)]);
    await admin.reload();
    await expect(pages(admin)).toHaveText([new RegExp(releves), new RegExp(aide)]);
  });

  await test.step('sans rôle dans l’application, elle n’est dans aucun menu', async () => {
    for (const compte of ['client', 'standardiste'] as const)
      await expect(menu(await autrePersonne(compte)).getByRole('link', { name: releves })).toHaveCount(0);
    await expect(menu(admin).getByRole('link', { name: releves })).toHaveCount(0);
  });

  await donnerUnRole(applicationId, mot);
  await test.step('qui reçoit un rôle dans l’application les voit, sous son nom ; les autres, toujours pas', async () => {
    const client = await autrePersonne('client2');
    const groupe = menu(client).getByRole('button', { name: nom });
    await expect(groupe).toHaveAttribute('aria-expanded', 'true');
    await expect(groupe.locator('img')).toBeVisible();
    await expect(menu(client).getByRole('link', { name: releves })).toHaveAttribute(
      'href',
      `/mes-interventions?${mot}`,
    );
    const dehors = menu(client).getByRole('link', { name: aide });
    await expect(dehors).toHaveAttribute('target', '_blank');
    await expect(dehors).toHaveAttribute('rel', /noopener/);
    await expect(dehors).toHaveAccessibleName(/nouvel onglet/);
    await groupe.click();
    await expect(menu(client).getByRole('link', { name: releves })).toBeHidden();
    await client.reload();
    await expect(menu(client).getByRole('button', { name: nom })).toHaveAttribute('aria-expanded', 'false');
    await expect(menu(await autrePersonne('client')).getByRole('link', { name: releves })).toHaveCount(0);
  });

  await test.step('retirée de l’application, une page attend parmi celles qui n’en ont pas, et peut y revenir', async () => {
    await admin.goto(`/applications/${applicationId}`);
    await admin.getByRole('button', { name: `Retirer « ${releves} » de l’application` }).click();
    await expect(pages(admin)).toHaveText([new RegExp(aide)]);
    await admin.getByRole('button', { name: 'Ajouter des pages existantes' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Ajouter des pages' });
    await fenetre.getByRole('checkbox', { name: releves }).check();
    await confirmer(fenetre, 'Ajouter une page');
    await expect(pages(admin)).toHaveText([new RegExp(aide), new RegExp(releves)]);
  });
});

test.describe('un SVG qu’on aurait glissé sur le disque', () => {
  // The browser says itself what it did not run.
  test.use({ fautesAttendues: [/Blocked script execution/] });

  test('avec un script ne s’exécute pas', async ({ page }) => {
    await connecter(page, 'admin');
    const url = await page.evaluate(async (svg) => {
      const corps = new FormData();
      corps.append('usage', 'icone');
      corps.append('fichier', new File([svg], 'icone.svg', { type: 'image/svg+xml' }));
      const reponse = await fetch('/api/fichiers', { method: 'POST', body: corps });
      return ((await reponse.json()) as { url: string }).url;
    }, SVG(''));
    const chemin = join(process.env.E2E_DONNEES ?? '', 'uploads', 'icons', `${url.split('/').at(-1)}.svg`);
    await writeFile(chemin, SVG('<script>document.title = "percé"; parent.percee = 1</script>'));
    const reponse = await page.goto(`/api/fichiers${url}`);
    expect(reponse?.headers()['content-type']).toBe('image/svg+xml');
    expect(reponse?.headers()['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(reponse?.headers()['x-content-type-options']).toBe('nosniff');
    // The drawing is there, and its script did not run.
    await expect(page.locator('rect')).toHaveCount(1);
    expect(await page.title()).not.toBe('percé');
  });
});

const pages = (page: Page) => page.getByRole('list', { name: 'Pages de l’application' }).getByRole('listitem');

async function creerPage(admin: Page, nom: string, lien: string): Promise<void> {
  await admin.getByRole('button', { name: 'Nouvelle page' }).click();
  const fenetre = admin.getByRole('dialog', { name: 'Nouvelle page' });
  await fenetre.getByRole('textbox', { name: 'Nom en français' }).fill(nom);
  await fenetre.getByRole('textbox', { name: 'Lien' }).fill('javascript:alert(1)');
  await fenetre.getByRole('radio', { name: 'Engrenage' }).check();
  await fenetre.getByRole('button', { name: 'Créer', exact: true }).click();
  await expect(fenetre.getByRole('textbox', { name: 'Lien' })).toHaveAccessibleDescription(/commence par « \/ »/);
  await fenetre.getByRole('textbox', { name: 'Lien' }).fill(lien);
  await confirmer(fenetre, 'Créer');
}

/** A role in the application for client2, as its page gives it. */
async function donnerUnRole(applicationId: string, mot: string): Promise<void> {
  const appeler = async <T>(query: string, variables: object, jeton = ''): Promise<T> => {
    const reponse = await fetch(`${process.env.E2E_API}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await reponse.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const connexion = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const admin = { input: { identifiant: 'admin', motDePasse: MOT_DE_PASSE_DEMO } };
  const { connexion: session } = await appeler<{ connexion: { jetonAcces: string } }>(connexion, admin);
  const jeton = session.jetonAcces;
  const { creerRole } = await appeler<{ creerRole: { role: { id: string } } }>(
    'mutation ($input: CreerRoleInput!) { creerRole(input: $input) { role { id } } }',
    { input: { applicationId, nom: `Releveur ${mot}` } },
    jeton,
  );
  const { voirUtilisateur } = await appeler<{ voirUtilisateur: { id: string } }>(
    '{ voirUtilisateur(login: "client2") { id } }',
    {},
    jeton,
  );
  await appeler(
    'mutation ($input: AssignerRoleInput!) { assignerRole(input: $input) { message { fr } } }',
    { input: { utilisateurId: voirUtilisateur.id, roleId: creerRole.role.id } },
    jeton,
  );
}
