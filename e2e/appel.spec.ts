// Somebody is on the telephone. What a hand does is counted, the text apart: more than that and the journey fails.
import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { lienDuMail, MOT_DE_PASSE, saisirMotDePasse } from './outils/comptes.ts';
import { choisirPersonne, confirmer, IDRISS, jour, marque, saisirCreneau } from './outils/gestes.ts';
import { numeroUnique, Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, remplirConnexion, TELEPHONE, test } from './outils/parcours.ts';

class Main {
  gestes = 0;
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async touche(touche: string): Promise<void> {
    this.gestes += 1;
    await this.page.keyboard.press(touche);
  }

  async presser(cible: Locator): Promise<void> {
    this.gestes += 1;
    await cible.click();
  }

  taper(texte: string): Promise<void> {
    return this.page.keyboard.type(texte);
  }
}

interface Client {
  id: string;
  version: number;
}
interface Dossier {
  id: string;
  version: number;
  reference: string;
}

const standard = () => Personne.connecter('standardiste', MOT_DE_PASSE_DEMO);
const champ = (page: Page) => page.getByRole('textbox', { name: 'Qui appelle, ou à quel sujet' });
const fiche = (page: Page, nom: string) => page.getByRole('region', { name: nom });
const dossier = (page: Page, reference: string) => page.getByRole('listitem').filter({ hasText: reference });
/** As it is said aloud. */
const enFrancais = (numero: string) => numero.replace('+33', '0').replace(/\B(?=(\d\d)+$)/g, ' ');

async function clientDe(personne: Personne, mot: string, valeurs: Record<string, unknown> = {}) {
  const numero = numeroUnique();
  const input = { nom: `Appelant ${mot}`, prenom: 'Yann', telephone: numero, ...valeurs };
  const { client } = await personne.muter<{ client: Client }>('creerClient', input, 'client { id version }');
  return { ...client, numero, nom: `Yann Appelant ${mot}` };
}

async function dossierDe(personne: Personne, clientId: string, titre: string, adresse = '3 quai Tilsitt, Lyon') {
  const { consulterDegreUrgence } = await personne.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id } } }',
  );
  const urgenceId = consulterDegreUrgence.items[0]?.id;
  const input = { clientId, urgenceId, titre, adresse };
  const champs = 'intervention { id version reference }';
  return (await personne.muter<{ intervention: Dossier }>('creerIntervention', input, champs)).intervention;
}

async function planifier(personne: Personne, { id, version }: Dossier, debut: Date) {
  const { consulterAnnuaire } = await personne.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(
    `{ consulterAnnuaire(type: INTERVENANT, recherche: "${IDRISS.saisie}", perPage: 1) { items { id } } }`,
  );
  const intervenantId = consulterAnnuaire.items[0]?.id;
  const input = { id, version, intervenantId, debut: debut.toISOString(), dureeMinutes: 60, derogation: 'Essai' };
  await personne.muter('planifierIntervention', input, 'intervention { id }');
}

test('qui n’est pas dans la base : son nom, son numéro, deux touches', async ({ page }) => {
  const mot = marque();
  await connecter(page, 'standardiste');
  await expect(page.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(champ(page)).toBeFocused();
  await axe(page);
  const main = new Main(page);
  await main.taper(`Anne ${mot}`);
  await expect(page.getByRole('option', { name: 'Nouveau client' })).toBeVisible();
  await main.touche('Enter');
  await expect(page.getByRole('textbox', { name: 'Téléphone' })).toBeFocused();
  await axe(page);
  const numero = numeroUnique();
  await main.taper(enFrancais(numero));
  await main.touche('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `Anne ${mot}` })).toBeFocused();
  expect(main.gestes).toBeLessThanOrEqual(2);
  await expect(fiche(page, `Anne ${mot}`).getByRole('link', { name: enFrancais(numero) })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Rien en cours' })).toBeVisible();
  await axe(page);
});

test('connu par son numéro : le numéro et rien d’autre ; rien du tout si le standard le donne', async ({ page }) => {
  const personne = await standard();
  const { numero, nom } = await clientDe(personne, marque());
  await ouvrirSession(page, 'standardiste');
  await page.goto('/appel');
  await expect(champ(page)).toBeFocused();
  const main = new Main(page);
  await main.taper(enFrancais(numero));
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  expect(main.gestes).toBe(0);

  await page.goto(`/appel?numero=${encodeURIComponent(numero)}`);
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible();
  await expect(page).toHaveURL(/\/appel\?client=\d+$/);

  const inconnu = numeroUnique();
  await page.goto(`/appel?numero=${encodeURIComponent(inconnu)}`);
  await expect(page.getByRole('textbox', { name: 'Téléphone' })).toHaveValue(inconnu);
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toBeFocused();

  await clientDe(personne, marque(), { telephone: numero, confirmer: true });
  await page.goto(`/appel?numero=${encodeURIComponent(numero)}`);
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.getByRole('option', { name: nom }).click();
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible();
});

test('un second appel au même sujet : la note et trois touches', async ({ page }) => {
  const personne = await standard();
  const mot = marque();
  const { id, numero, nom } = await clientDe(personne, mot);
  const { reference } = await dossierDe(personne, id, `Fuite ${mot}`);
  await connecter(page, 'standardiste');
  await expect(page.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();
  const main = new Main(page);
  await main.touche('n');
  await expect(champ(page)).toBeFocused();
  await main.taper(numero);
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  await main.touche('c');
  await expect(page.getByRole('textbox', { name: 'Note interne, cachée au client' })).toBeFocused();
  await main.taper(`Rappelle pour l’heure ${mot}`);
  await main.touche('Control+Enter');
  await expect(dossier(page, reference)).toContainText(`Rappelle pour l’heure ${mot}`);
  await expect(dossier(page, reference)).toContainText('note interne');
  expect(main.gestes).toBeLessThanOrEqual(3);
});

test('« quand vient-il ? » par la rue : une touche et le mot', async ({ page }) => {
  const personne = await standard();
  const mot = marque();
  const { id, nom } = await clientDe(personne, mot);
  const une = await dossierDe(personne, id, 'Compteur bloqué', `7 rue ${mot}, Lyon`);
  await planifier(personne, une, new Date(Date.now() + 3 * 86_400_000));
  await connecter(page, 'standardiste');
  await expect(page.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();
  const main = new Main(page);
  await main.touche('n');
  await expect(champ(page)).toBeFocused();
  await main.taper(mot);
  const ligne = page.getByRole('option', { name: une.reference });
  await expect(ligne).toContainText(IDRISS.nom);
  await expect(ligne).toContainText(/\d\d:\d\d/);
  expect(main.gestes).toBe(1);
  await page.keyboard.press('ArrowDown');
  await ligne.click();
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  await expect(dossier(page, une.reference)).toContainText(IDRISS.nom);
});

test('une plainte, et une suite : le texte, trois pressions jusqu’au créneau', async ({ page }) => {
  const personne = await standard();
  const mot = marque();
  const { id } = await clientDe(personne, mot);
  const { id: finieId, version, reference } = await dossierDe(personne, id, `Radiateur froid ${mot}`);
  const annulation = { id: finieId, version, motif: 'Absent' };
  await personne.muter('annulerIntervention', annulation, 'intervention { id }');
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/appel?client=${id}`);
  const main = new Main(page);
  await main.presser(dossier(page, reference).getByRole('button', { name: 'Ouvrir une suite' }));
  await expect(page.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await axe(page);
  await main.taper('Toujours froid');
  await main.presser(page.getByRole('button', { name: 'Ouvrir l’intervention' }));
  await main.presser(page.getByRole('link', { name: 'Planifier maintenant' }));
  const dialogue = page.getByRole('dialog', { name: 'Planifier' });
  await expect(dialogue).toBeVisible();
  expect(main.gestes).toBeLessThanOrEqual(3);
  await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(40), heure: '07:10' });
  await confirmer(dialogue, 'Planifier');
  const main2 = page.getByRole('main');
  await expect(main2).toContainText('Toujours froid');
  await expect(main2).toContainText('3 quai Tilsitt, Lyon');

  await test.step('chaque dossier mène à l’autre', async () => {
    const faits = page.getByRole('complementary', { name: 'En bref' });
    const suivante = /INT-\d+-\d+/.exec(page.url())?.[0] ?? '';
    await faits.getByRole('link', { name: reference }).click();
    await expect(page).toHaveURL(new RegExp(`/interventions/${reference}$`));
    await faits.getByRole('link', { name: suivante }).click();
    await expect(page).toHaveURL(new RegExp(`/interventions/${suivante}$`));
    await page.goto(`/appel?client=${id}`);
    const dossiers = (nom: string) => page.getByRole('region', { name: nom });
    await expect(dossiers('Derniers dossiers finis').getByRole('link', { name: suivante })).toBeVisible();
    await expect(dossiers('Un dossier en cours').getByRole('link', { name: reference })).toBeVisible();
  });
});

test('de la page d’un dossier fini s’ouvre sa suite, du même client seulement', async ({ page }) => {
  test.slow();
  const personne = await standard();
  const mot = marque();
  const { id, nom } = await clientDe(personne, mot);
  const autre = await clientDe(personne, marque());
  const { id: finieId, version, reference } = await dossierDe(personne, id, `Fuite ${mot}`);
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions/${reference}`);
  const ouvrir = page.getByRole('link', { name: 'Ouvrir une suite' });
  await expect(page.getByRole('heading', { level: 1, name: `Fuite ${mot}` })).toBeVisible();
  await expect(ouvrir).toHaveCount(0);
  const annulation = { id: finieId, version, motif: 'Absent' };
  await personne.muter('annulerIntervention', annulation, 'intervention { id }');
  await page.reload();
  await ouvrir.click();
  const formulaire = page.getByRole('main');
  await expect(formulaire).toContainText(`Suite de ${reference}`);
  await expect(page.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(`Fuite ${mot}`);
  await axe(page);

  await test.step('pour quelqu’un d’autre, ce n’en est plus une', async () => {
    await choisirPersonne(page, 'Client', autre.nom, autre.nom);
    await expect(formulaire).not.toContainText('Suite de');
    await choisirPersonne(page, 'Client', nom, nom);
    await expect(formulaire).toContainText(`Suite de ${reference}`);
  });
  await page.getByRole('button', { name: 'Ouvrir l’intervention' }).click();
  await page.getByRole('link', { name: 'Voir l’intervention' }).click();
  await expect(
    page.getByRole('complementary', { name: 'En bref' }).getByRole('link', { name: reference }),
  ).toBeVisible();
});

test('la fiche se change où elle est lue ; qui y va lit la note, le client jamais', async ({ page, autrePersonne }) => {
  test.slow();
  const personne = await standard();
  const mot = marque();
  const { id, nom, numero } = await clientDe(personne, mot, { email: `${mot}@exemple.fr` });
  const une = await dossierDe(personne, id, `Compteur ${mot}`);
  await planifier(personne, une, new Date(Date.now() + 5 * 86_400_000));
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/appel?client=${id}`);
  const carte = fiche(page, nom);
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  await page.keyboard.press('e');
  await expect(carte.getByRole('textbox', { name: 'Prénom' })).toBeFocused();
  const second = numeroUnique();
  await carte.getByRole('button', { name: 'Ajouter un numéro' }).click();
  await carte.getByRole('textbox', { name: 'Autre téléphone' }).fill('12');
  await carte.getByRole('button', { name: 'Ajouter une adresse' }).click();
  await carte.getByRole('textbox', { name: 'Adresse' }).fill('4 place Bellecour, Lyon');
  await carte.getByRole('textbox', { name: 'Nom du lieu' }).fill('Bureau');
  await carte.getByRole('textbox', { name: 'Pour qui y va' }).fill('Code du portail 12A');
  await axe(page);
  await carte.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(carte.getByRole('textbox', { name: 'Autre téléphone' })).toHaveAccessibleDescription(/pas un numéro/);
  await carte.getByRole('textbox', { name: 'Autre téléphone' }).fill(second);
  await carte.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(carte.getByRole('button', { name: 'Modifier la fiche' })).toBeVisible();
  for (const telephone of [numero, second])
    await expect(carte.getByRole('link', { name: enFrancais(telephone) })).toBeVisible();
  await expect(carte).toContainText('Bureau : 4 place Bellecour, Lyon');
  await expect(carte).toContainText('Code du portail 12A');

  await test.step('on le trouve par son second numéro', async () => {
    await page.keyboard.press('n');
    await champ(page).fill(second);
    await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  });
  const intervenant = await autrePersonne('intervenant');
  await intervenant.goto(`/interventions/${une.reference}`);
  await expect(intervenant.getByRole('complementary', { name: 'En bref' })).toContainText('Code du portail 12A');

  await test.step('on lui ouvre un accès', async () => {
    await carte.getByRole('button', { name: 'Ouvrir un accès' }).click();
    await expect(carte.getByRole('textbox', { name: 'E-mail' })).toHaveValue(`${mot}@exemple.fr`);
    await carte.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await expect(page.getByText('Invitation envoyée')).toBeVisible();
  });
  // Another person at this browser: the page of the first asks no more.
  await intervenant.goto('about:blank');
  await intervenant.context().clearCookies();
  await intervenant.goto(await lienDuMail(`${mot}@exemple.fr`));
  await saisirMotDePasse(intervenant, MOT_DE_PASSE);
  await intervenant.getByRole('link', { name: 'Revenir à la connexion' }).click();
  await remplirConnexion(intervenant, `${mot}@exemple.fr`, MOT_DE_PASSE);
  await intervenant.waitForURL('**/mes-interventions');
  await intervenant.goto(`/interventions/${une.reference}`);
  await expect(intervenant.getByRole('heading', { level: 1, name: `Compteur ${mot}` })).toBeVisible();
  await expect(intervenant.getByText('Code du portail 12A')).toHaveCount(0);
});

test('qui est peut-être déjà connu est montré avant que rien ne soit écrit', async ({ page }) => {
  const personne = await standard();
  const mot = marque();
  const { numero, nom } = await clientDe(personne, mot);
  await ouvrirSession(page, 'standardiste');
  const creer = async () => {
    await page.goto('/appel');
    await champ(page).fill(`Zélie ${marque()}`);
    await page.getByRole('option', { name: 'Nouveau client' }).click();
    await page.getByRole('textbox', { name: 'Téléphone' }).fill(numero);
    await page.getByRole('button', { name: 'Créer le client' }).click();
    const avis = page.getByRole('alert').filter({ hasText: 'Ce client est peut-être déjà connu' });
    await expect(avis).toBeVisible();
    return avis;
  };
  await (await creer()).getByRole('button', { name: nom }).click();
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible();
  const avis = await creer();
  await axe(page);
  await avis.getByRole('button', { name: 'C’est quelqu’un d’autre : créer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Zélie/ })).toBeVisible();
});

test.describe('sur un téléphone', () => {
  test.use(TELEPHONE);

  test('la page se lit et se presse à 390 pixels', async ({ page }) => {
    const personne = await standard();
    const mot = marque();
    const { id, nom } = await clientDe(personne, mot, { adresse: '4 place Bellecour, Lyon', codePostal: '69002' });
    const { reference } = await dossierDe(personne, id, `Fuite ${mot}`);
    await ouvrirSession(page, 'standardiste');
    await page.goto('/appel');
    await champ(page).fill(mot);
    await page.getByRole('option', { name: new RegExp(`^${nom}`) }).click();
    await expect(page.getByRole('heading', { level: 2, name: nom })).toBeVisible();
    await expect(dossier(page, reference)).toContainText('À planifier');
    await axe(page);
    const largeur = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(largeur).toBeLessThanOrEqual(390);
  });
});

test('ouvrir et planifier d’un coup : qui et quand se choisissent dans le formulaire', async ({ page }) => {
  test.slow();
  const personne = await standard();
  const mot = marque();
  const { id, nom } = await clientDe(personne, mot, { adresse: `9 rue ${mot}, Lyon`, codePostal: '69002' });
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/appel?client=${id}`);
  await expect(page.getByRole('heading', { level: 2, name: nom })).toBeFocused();
  await page.keyboard.press('o');
  await expect(page.getByRole('textbox', { name: 'Titre' })).toBeFocused();
  await page.keyboard.type(`Compteur bloqué ${mot}`);
  const main = new Main(page);
  const quiEtQuand = page.getByRole('region', { name: 'Qui et quand' });
  await main.presser(page.getByRole('radio', { name: 'Normale' }));
  const premiere = quiEtQuand.getByRole('button').filter({ hasText: 'l’échéance' }).first();
  await expect(premiere).toBeVisible();
  await axe(page);
  // Chosen, and given up again: it would be opened without a slot.
  await premiere.click();
  await expect(page.getByRole('button', { name: 'Ouvrir et planifier' })).toBeVisible();
  await premiere.click();
  await expect(page.getByRole('button', { name: 'Ouvrir l’intervention' })).toBeVisible();
  const dit = ((await premiere.textContent()) ?? '').split('libre')[0] ?? '';
  await main.presser(premiere);
  await expect(premiere).toHaveAttribute('aria-pressed', 'true');
  await main.presser(page.getByRole('button', { name: 'Ouvrir et planifier' }));
  const ouverte = page.getByRole('heading', { level: 1, name: /^INT-\d{4}-\d+ est ouverte$/ });
  await expect(ouverte).toBeVisible();
  await expect(page.getByText(dit, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Planifier maintenant' })).toHaveCount(0);
  await axe(page);
  expect(main.gestes).toBeLessThanOrEqual(3);
  const reference = ((await ouverte.textContent()) ?? '').split(' ')[0] ?? '';
  await expect(dossier(page, reference)).toContainText('Planifiée');
});
