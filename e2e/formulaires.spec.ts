// Forms that cannot lie: what nobody changed is not sent, what was typed is not lost, what cannot be read is not sent.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { depuisRacine } from '../scripts/lib/chemins.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { FORMULAIRES, type FormulaireDEdition, preparer, SANS_FORMULAIRE } from './outils/formulaires.ts';
import { CLAIRE, marque, menuCompte, sansDirect, voirIntervention } from './outils/gestes.ts';
import { creerCompteDAdmin, type Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

test('chaque formulaire d’édition du site est dans la table', () => {
  const dossier = depuisRacine('web/src');
  const documents = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.graphql'))
    .map((nom) => readFileSync(join(dossier, nom), 'utf8'));
  const employees = documents.flatMap((document) => document.match(/\bmodifier[A-Z]\w*(?=\()/g) ?? []);
  const connues = [...FORMULAIRES.map(({ mutation }) => mutation), ...SANS_FORMULAIRE];
  expect([...new Set(employees)].filter((une) => !connues.includes(une)).sort()).toEqual([]);
});

const MOITIES = [0, 1].map((reste) => FORMULAIRES.filter((_, rang) => rang % 2 === reste));
for (const [rang, formulaires] of MOITIES.entries()) {
  test(`ouvrir chaque formulaire, en parcourir tous les champs au clavier, enregistrer : rien n’est envoyé (${rang + 1}/2)`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const mot = marque();
    const { login, personne } = await creerCompteDAdmin(mot);
    const lignes = await preparer(personne, mot);
    await ouvrirSession(page, login, MOT_DE_PASSE);
    // A stream that goes on is no rest of the network.
    await sansDirect(page);
    const avant = await tracesDe(personne);
    const attente = retenirLesReponses(page);
    for (const formulaire of formulaires) {
      await test.step(formulaire.nom, async () => {
        const { sauf } = formulaire;
        if (sauf !== undefined) attente.retenir(sauf);
        await page.goto(formulaire.page(lignes), { waitUntil: 'domcontentloaded' });
        const ouvert = await formulaire.ouvrir(page, lignes, () => attente.retenir(/$^/));
        await parcourirEtEnregistrer(page, ouvert, formulaire, attente.relacher);
        expect(attente.mutations(), formulaire.nom).toEqual([]);
      });
    }
    expect(await tracesDe(personne)).toEqual(avant);
  });
}

const DATES = { prevue: 'Date souhaitée', heure: 'Date souhaitée : heure' };

test('ce qui se tape est gardé par le navigateur, pour son compte, jusqu’à l’envoi ou la déconnexion', async ({
  page: premiere,
  context,
}) => {
  test.slow();
  const titre = `Ascenseur bloqué ${marque()}`;
  const nouvelle = '/interventions/nouvelle';
  const champ = (page: Page) => page.getByRole('textbox', { name: 'Titre' });
  const reprise = (page: Page) => page.getByRole('status').filter({ hasText: /Votre saisie du .* a été reprise/ });
  await ouvrirSession(premiere, 'standardiste');
  await premiere.goto(nouvelle);
  await champ(premiere).fill(titre);

  await test.step('un second onglet commence vide : deux appels ne se mêlent pas', async () => {
    await expect.poll(() => gardes(premiere)).toContain(titre);
    const autre = await context.newPage();
    await autre.goto(nouvelle);
    await champ(autre).fill('Un autre appel');
    await expect.poll(() => gardes(autre)).toContain('Un autre appel');
    expect(await gardes(autre)).toContain(titre);
    await expect(reprise(autre)).toBeHidden();
    await champ(autre).fill('');
    await expect.poll(() => gardes(autre)).not.toContain('Un autre appel');
    await autre.close();
  });

  await premiere.close();
  const page = await context.newPage();
  await test.step('l’onglet fermé, la saisie est reprise, avec son heure ; on peut repartir de zéro', async () => {
    await page.goto(nouvelle);
    await expect(reprise(page)).toBeVisible();
    await expect(champ(page)).toHaveValue(titre);
    await axe(page);
    await page.getByRole('button', { name: 'Repartir de zéro' }).click();
    await expect(champ(page)).toHaveValue('');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle intervention' })).toBeVisible();
    await expect(champ(page)).toHaveValue('');
  });

  await test.step('« Quitter sans enregistrer » la jette : l’appel suivant commence à vide', async () => {
    await champ(page).fill(titre);
    await expect.poll(() => gardes(page)).toContain(titre);
    await page.getByRole('navigation').getByRole('link', { name: 'Interventions' }).first().click();
    await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
    await expect(page).toHaveURL(/\/interventions(\?|$)/);
    expect(await gardes(page)).not.toContain(titre);
    await page.goto(nouvelle);
    await expect(champ(page)).toHaveValue('');
  });

  await test.step('se déconnecter l’efface du navigateur', async () => {
    await champ(page).fill(titre);
    await expect.poll(() => gardes(page)).toContain(titre);
    page.on('dialog', (dialogue) => void dialogue.accept());
    await menuCompte(page).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.waitForURL(/connexion/);
    expect(await gardes(page)).toBe('');
    await connecter(page, 'standardiste');
    await page.goto(nouvelle);
    await expect(champ(page)).toHaveValue('');
  });
});

test('une date qui n’existe pas reste et se dit ; Entrée attend l’annuaire ; recharger montre ce qui est ouvert', async ({
  page,
}) => {
  test.slow();
  const titre = `Volet coincé ${marque()}`;
  await ouvrirSession(page, 'standardiste');
  await page.goto('/interventions/nouvelle');
  const attente = retenirLesReponses(page);

  await test.step('« Entrée » avant la réponse de l’annuaire choisit dans cette réponse, et n’envoie rien', async () => {
    attente.retenir(/$^/);
    const client = page.getByRole('textbox', { name: 'Client' });
    await client.fill(CLAIRE.saisie);
    await client.press('Enter');
    await expect(page.getByRole('main').getByRole('alert')).toBeHidden();
    attente.relacher();
    await expect(client).toHaveValue(CLAIRE.nom);
  });

  const [jour, heure] = [DATES.prevue, DATES.heure].map((name) => page.getByRole('textbox', { name, exact: true }));
  if (!jour || !heure) throw new Error('les deux champs de la date');
  await page.getByRole('textbox', { name: 'Titre' }).fill(titre);
  await page.getByRole('textbox', { name: 'Adresse' }).fill('12 rue des Lilas, Lyon');
  await page.getByRole('radio', { name: 'Normale' }).click();

  const illisibles = [
    ['31/02/2027', '', 'Cette date n’existe pas'],
    ['28/03/2027', '2h30', 'Cette heure n’existe pas ce jour-là'],
  ] as const;
  // The others that cannot be read: web/src/lib/moment.test.ts.
  for (const [texte, saisie, faute] of illisibles) {
    await test.step(`${texte} ${saisie}`, async () => {
      await jour.fill(texte);
      if (saisie !== '') await heure.fill(saisie);
      await page.getByRole('button', { name: 'Ouvrir l’intervention' }).click();
      await expect(page.getByRole('main')).toContainText(faute);
      if (saisie === '') await expect(jour).toHaveValue(texte);
      else await expect(heure).toHaveValue('02:30');
      expect(attente.mutations()).toEqual([]);
    });
  }
  await axe(page);
  await jour.fill('1er juillet 2027');
  await heure.fill('1030');
  await heure.press('Tab');
  await expect(jour).toHaveValue('01/07/2027');
  await expect(heure).toHaveValue('10:30');
  await page.getByRole('button', { name: 'Ouvrir l’intervention' }).click();
  const annonce = page.getByRole('heading', { level: 1, name: /^INT-\d{4}-\d+ est ouverte$/ });
  await expect(annonce).toBeVisible();
  const reference = ((await annonce.textContent()) ?? '').split(' ')[0] ?? '';
  await page.reload();
  await expect(annonce).toContainText(reference);
  await voirIntervention(page, reference, titre);
  await expect(page.getByRole('main')).toContainText('1 juil. 2027');
});

test('une adresse abîmée se dit, et la page s’affiche', async ({ page }) => {
  await connecter(page, 'admin');
  const avis = page.getByRole('status').filter({ hasText: 'Une partie de l’adresse ne se lit pas' });
  for (const adresse of [
    // What else is no day and no number: web/src/components/adresse/parametres.test.ts.
    '/interventions?prevueDu=hier&page=-3',
    '/rapports?periode=choisie&du=%F0%9F%98%80',
    '/comptes?page=1e99&sens=BAS',
  ]) {
    await page.goto(adresse);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(avis).toBeVisible();
  }
  for (const chemin of ['/%E0%A4%A', '/interventions/%FF', '/catalogue/%C3%28/souscrire', '/offres/%E0%A4%A']) {
    expect((await page.request.get(chemin)).status(), chemin).toBeLessThan(500);
  }
  await avis.getByRole('button', { name: 'La retirer' }).click();
  await expect(page).toHaveURL(/\/comptes$/);
  await expect(avis).toBeHidden();
});

/** What this browser keeps of what is being typed, as it keeps it. */
const gardes = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([cle]) => cle.startsWith('driven:brouillon:'))
      .map(([, valeur]) => valeur)
      .join(' '),
  );

async function tracesDe(personne: Personne): Promise<string[]> {
  const { consulterTrace } = await personne.executer<{ consulterTrace: { items: { id: string; action: string }[] } }>(
    'query ($id: ID!) { consulterTrace(utilisateurId: $id, perPage: 50) { items { id action } } }',
    { id: personne.id },
  );
  const mutations = FORMULAIRES.map(({ mutation }) => mutation);
  return consulterTrace.items.filter(({ action }) => mutations.includes(action)).map(({ id }) => id);
}

/** Answers of the API kept back until they are let go, and the mutations that were sent. */
function retenirLesReponses(page: Page) {
  let sauf: RegExp | null = null;
  let ouvrirLaVanne: () => void = () => undefined;
  let vanne: Promise<void> = Promise.resolve();
  const mutations: string[] = [];
  void page.route('**/api/graphql', async (route) => {
    const { query, operationName } = route.request().postDataJSON() as { query: string; operationName: string };
    if (/^\s*mutation/.test(query)) mutations.push(operationName);
    else if (sauf !== null && !sauf.test(operationName)) await vanne;
    // The page may have been left meanwhile.
    await route.continue().catch(() => undefined);
  });
  return {
    retenir(sansCeux: RegExp) {
      sauf = sansCeux;
      vanne = new Promise((ouvrir) => {
        ouvrirLaVanne = ouvrir;
      });
    },
    relacher() {
      sauf = null;
      return ouvrirLaVanne();
    },
    mutations: () => mutations,
  };
}

const bouton = (ouvert: Locator, { enregistrer = 'Enregistrer' }: FormulaireDEdition) =>
  ouvert.getByRole('button', { name: enregistrer, exact: true });

/** From the first field to the button by Tab; the lists come on the way, and change nothing of what is shown. */
async function parcourirEtEnregistrer(
  page: Page,
  ouvert: Locator,
  formulaire: FormulaireDEdition,
  relacher: () => void,
): Promise<void> {
  const envoi = bouton(ouvert, formulaire);
  await expect(envoi).toBeVisible();
  const premier = ouvert.getByRole('textbox').or(ouvert.getByRole('combobox')).first();
  // A window whose fields are themselves what is asked for has nothing to show before.
  if ((await premier.count()) === 0) relacher();
  await premier.focus();
  const avant = await montrees(ouvert);
  for (let touches = 0; touches < 150; touches += 1) {
    if (touches === 2) relacher();
    if (await envoi.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  relacher();
  await expect(envoi).toBeFocused();
  await page.waitForLoadState('networkidle');
  expect(await montrees(ouvert), `${formulaire.nom} montre toujours ce qui est enregistré`).toEqual(avant);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Rien à enregistrer' })).toBeVisible();
}

/** What each field shows, as a person reads it. */
const montrees = (ouvert: Locator): Promise<string[]> =>
  ouvert.evaluate((racine) =>
    [...racine.querySelectorAll('input, select, textarea')].map((champ) => {
      if (champ instanceof HTMLSelectElement) return `${champ.id} ${champ.selectedOptions[0]?.text}`;
      const { id, value, type } = champ as HTMLInputElement;
      return type === 'radio' || type === 'checkbox'
        ? `${id} ${(champ as HTMLInputElement).checked}`
        : `${id} ${value}`;
    }),
  );
