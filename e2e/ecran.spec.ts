// What the screen keeps whatever is written on it: its width, its language, its title on paper.
import { marque } from './outils/gestes.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

const MOT_LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

test('un mot sans fin n’élargit aucune page du client, ni sa journée à l’intervenant', async ({ autrePersonne }) => {
  test.slow();
  const mot = marque();
  const { personne } = await creerCompteDAdmin(mot);
  const lire = async (type: string, nom: string) =>
    (
      await personne.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(
        `{ consulterAnnuaire(type: ${type}, recherche: "${nom}", perPage: 1) { items { id } } }`,
      )
    ).consulterAnnuaire.items[0]?.id;
  const { consulterDegreUrgence } = await personne.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id } } }',
  );
  const { intervention } = await personne.muter<{ intervention: { id: string; version: number; reference: string } }>(
    'creerIntervention',
    {
      ...{ clientId: await lire('CLIENT', 'dupont'), urgenceId: consulterDegreUrgence.items[0]?.id },
      ...{ titre: `${mot} ${MOT_LONG}`, adresse: MOT_LONG, description: MOT_LONG },
    },
    'intervention { id version reference }',
  );
  await personne.muter(
    'planifierIntervention',
    {
      ...{ id: intervention.id, version: intervention.version, debut: new Date().toISOString(), dureeMinutes: 15 },
      ...{ intervenantId: await lire('INTERVENANT', 'camara'), derogation: 'Essai' },
    },
    'intervention { id }',
  );
  await personne.muter(
    'ajouterCommentaire',
    { interventionId: intervention.id, texte: MOT_LONG },
    'commentaire { id }',
  );
  const pages = {
    client: ['/mes-interventions'],
    intervenant: ['/ma-journee', `/interventions?vue=toutes&q=${mot}`],
  } as const;
  for (const [compte, chemins] of Object.entries(pages)) {
    const page = await autrePersonne(compte, TELEPHONE);
    for (const chemin of [...chemins, `/interventions/${intervention.reference}`]) {
      await page.goto(chemin);
      await expect(page.getByText(`${mot} ${MOT_LONG}`).first()).toBeVisible();
      const largeur = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(largeur, `${compte} : ${chemin}`).toBeLessThanOrEqual(390);
    }
  }
});

test('sur papier, la page a son titre et rien des barres du site', async ({ page }) => {
  await ouvrirSession(page, 'standardiste');
  await page.goto('/interventions?vue=toutes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const barre of [page.getByRole('banner'), page.getByRole('navigation', { name: 'Pages', exact: true }).first()])
    await expect(barre).toBeHidden();
});

test('en anglais, le menu, les rôles et les chiffres sont anglais', async ({ page, context, baseURL }) => {
  await ouvrirSession(page, 'admin');
  await context.addCookies([{ name: 'langue', value: 'en', url: baseURL ?? '' }]);
  await page.goto('/profil');
  const menu = page.getByRole('navigation', { name: 'Pages' }).first();
  for (const groupe of ['Platform', 'Offers', 'Interventions'])
    await expect(menu.getByRole('button', { name: groupe, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: /roles/i })).not.toContainText(/Plateforme|Offres/);
  await page.goto('/comptes?q=leroy');
  await expect(page.getByRole('main')).not.toContainText(/Standardiste|Plateforme/);
  await page.goto('/catalogue');
  await expect(page.getByRole('main')).not.toContainText(/\d \d{3} kWh/);
});

test('ce qui finit un jour finit avec lui, au minuit suivant, et se dit par ce jour', async ({ page }) => {
  const mot = marque();
  const { personne } = await creerCompteDAdmin(mot);
  const { utilisateur } = await personne.muter<{ utilisateur: { id: string } }>(
    'creerUtilisateur',
    { nom: `Fin ${mot}`, prenom: 'Ida', login: `i.${mot}`, email: `i.${mot}@exemple.fr`, roles: [] },
    'utilisateur { id }',
  );
  await ouvrirSession(page, 'admin');
  await page.goto(`/comptes/${utilisateur.id}/modifier`);
  // A day of 23 hours.
  await page.getByRole('textbox', { name: 'Expire le' }).fill('28/03/2027');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('main')).toContainText('28 mars 2027');
  const { voirUtilisateur } = await personne.executer<{ voirUtilisateur: { dateExpiration: string } }>(
    `{ voirUtilisateur(id: "${utilisateur.id}") { dateExpiration } }`,
  );
  expect(voirUtilisateur.dateExpiration).toBe('2027-03-28T22:00:00.000Z');
  await page.goto(`/comptes/${utilisateur.id}/modifier`);
  await expect(page.getByRole('textbox', { name: 'Expire le' })).toHaveValue('28/03/2027');
});

test('une souscription se trouve par le nom de son client', async ({ page }) => {
  await ouvrirSession(page, 'standardiste');
  await page.goto('/souscriptions');
  const lignes = page.getByRole('table').getByRole('row');
  const premier = lignes.nth(1).getByRole('link').first();
  const nom = (await premier.textContent()) ?? '';
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill(nom.toUpperCase());
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(lignes.filter({ hasNotText: nom })).toHaveCount(1);
  await expect(lignes.filter({ hasText: nom })).not.toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill('personne de ce nom');
  await expect(page.getByText('Rien ne correspond')).toBeVisible();
});
