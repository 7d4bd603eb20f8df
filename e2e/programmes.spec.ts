import { marque } from './outils/gestes.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

/** A request of the program itself, as its own code would send it. */
async function appeler(cle: string, query = '{ moi { compte { nom } fonctions } }') {
  const reponse = await fetch(`${process.env.E2E_API}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cle}` },
    body: JSON.stringify({ query }),
  });
  return (await reponse.json()) as {
    data?: { moi: { compte: { nom: string }; fonctions: string[] } } | null;
    errors?: { extensions: { raison?: string; code: string } }[];
  };
}

test('un admin crée un programme, copie sa clé qui sert, la révoque : elle est refusée', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const nom = `Standard ${marque()}`;
  await connecter(page, 'admin');
  await page.getByRole('navigation').getByRole('link', { name: 'Programmes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Programmes' })).toBeVisible();

  await page.getByRole('button', { name: 'Nouveau programme' }).click();
  const creation = page.getByRole('dialog', { name: 'Nouveau programme' });
  await creation.getByRole('button', { name: 'Créer' }).click();
  await expect(creation.getByRole('alert')).toContainText('2 points à corriger');
  await creation.getByRole('textbox', { name: 'Nom', exact: true }).fill(nom);
  await creation.getByRole('textbox', { name: 'Login' }).fill(nom.replace(' ', '-'));
  await creation.getByRole('textbox', { name: 'À quoi il sert' }).fill('Demande qui peut quoi');
  await creation.getByRole('combobox', { name: 'Plateforme' }).selectOption({ label: 'API' });
  await creation.getByRole('combobox', { name: 'Durée de la clé' }).selectOption({ label: '90 jours' });
  await axe(page);
  await creation.getByRole('button', { name: 'Créer' }).click();

  const montree = page.getByRole('dialog', { name: 'La clé du programme' });
  await expect(montree).toContainText('ne sera plus jamais montrée');
  await axe(page);
  // Neither Escape nor a click beside it makes it disappear unread.
  await page.keyboard.press('Escape');
  await montree.getByRole('button', { name: 'Copier la clé' }).click();
  const cle = await page.evaluate(() => navigator.clipboard.readText());
  expect(cle).toMatch(/^drv_\w{8}_[\w-]{43}$/);
  const { data } = await appeler(cle);
  expect(data?.moi.compte.nom).toBe(nom);
  expect(data?.moi.fonctions).toContain('verifierAcces');

  await montree.getByRole('button', { name: 'Je l’ai rangée' }).click();
  await expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(cle.slice(13));
  const ligne = page.getByRole('row').filter({ hasText: cle.slice(0, 12) });
  await expect(ligne).toContainText('Active');
  await axe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await axe(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  await ligne.getByRole('button', { name: /^Révoquer/ }).click();
  await page
    .getByRole('dialog', { name: /^Révoquer/ })
    .getByRole('button', { name: 'Révoquer', exact: true })
    .click();
  await expect(ligne).toContainText('Révoquée');
  expect((await appeler(cle)).errors?.[0]?.extensions.raison).toBe('TOKEN_REVOKED');
});

test('une clé en remplace une autre ; suspendu, le programme ne peut plus rien ; on le supprime', async ({ page }) => {
  const nom = `Relève ${marque()}`;
  await ouvrirSession(page, 'admin');
  await page.goto('/comptes-api');
  await page.getByRole('button', { name: 'Nouveau programme' }).click();
  const creation = page.getByRole('dialog', { name: 'Nouveau programme' });
  await creation.getByRole('textbox', { name: 'Nom', exact: true }).fill(nom);
  await creation.getByRole('textbox', { name: 'Login' }).fill(nom.replace('Relève ', 'releve.'));
  await creation.getByRole('button', { name: 'Créer' }).click();
  await page.getByRole('button', { name: 'Je l’ai rangée' }).click();

  await page.getByRole('button', { name: 'Nouvelle clé' }).click();
  const nouvelle = page.getByRole('dialog', { name: 'Nouvelle clé' });
  await nouvelle.getByRole('textbox', { name: 'Nom de la clé' }).fill('Serveur de secours');
  await nouvelle.getByRole('button', { name: 'Créer' }).click();
  const cle = await page.getByRole('textbox', { name: 'Clé', exact: true }).inputValue();
  await page.getByRole('button', { name: 'Je l’ai rangée' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Serveur de secours' })).toContainText('Active');
  expect((await appeler(cle)).data?.moi.fonctions).toEqual([]);

  const actions = (laquelle: string) => async () => {
    await page.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: laquelle }).click();
  };
  await actions('Changer les rôles')();
  const roles = page.getByRole('dialog', { name: 'Changer les rôles' });
  await roles.getByRole('combobox', { name: 'Plateforme' }).selectOption({ label: 'API' });
  await roles.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(roles).toBeHidden();
  expect((await appeler(cle)).data?.moi.fonctions).toContain('verifierAcces');

  await actions('Suspendre')();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspendre' }).click();
  await expect(page.getByText('Suspendu', { exact: true })).toBeVisible();
  expect((await appeler(cle)).errors?.[0]?.extensions.raison).toBe('ACCOUNT_INACTIVE');

  await actions('Supprimer')();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(page).toHaveURL(/\/comptes-api$/);
  await page.getByRole('searchbox').fill(nom);
  await expect(page.getByText('Aucun programme ne correspond')).toBeVisible();
});

test('personne d’autre qu’un admin ne voit les programmes', async ({ page }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('link', { name: 'Programmes' })).toHaveCount(0);
  const reponse = await page.goto('/comptes-api');
  expect(reponse?.status()).toBe(404);
});
test.use({ fautesAttendues: [/status of 404/] });
