import { depuisRacine } from '../scripts/lib/chemins.ts';
import { portsLibres } from '../scripts/lib/ports.ts';
import { executer } from '../scripts/lib/processus.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';
import { demarrerProduit } from './outils/produit.ts';

test('une base neuve dit par où commencer ; chaque nombre ouvre la liste qu’il compte', async ({ page }) => {
  // A company of its own: nobody else changes what is counted here.
  test.slow();
  const ports = await portsLibres(2);
  const produit = await demarrerProduit(ports, { DEMO: '0' });
  try {
    const commande = depuisRacine('server/paquet/creer-admin.js');
    const { env, urlSite } = produit.reglages;
    const { sortie } = await executer([process.execPath, [commande, 'camille', 'camille@exemple.fr']], { env });
    const recu = /première connexion : (\S+)/.exec(sortie)?.[1] ?? '';
    await page.goto(`${urlSite}/connexion`);
    await connecter(page, 'camille', recu);
    await page.getByRole('textbox', { name: 'Mot de passe actuel' }).fill(recu);
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(MOT_DE_PASSE);
    await page.getByLabel('Le nouveau, une seconde fois').fill(MOT_DE_PASSE);
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click();

    await expect(page).toHaveURL(/\/accueil$/);
    const pas = page.getByRole('region', { name: 'Premiers pas' });
    await expect(pas).toContainText('0 sur 5');
    await expect(pas.getByRole('link')).toHaveCount(5);
    await expect(page.getByRole('region', { name: 'Interventions' })).toContainText('Rien n’attend.');
    await axe(page);

    await pas.getByRole('link', { name: /Créez les comptes de votre équipe/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nouveau compte' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Prénom' }).fill('Nadia');
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Perret');
    await page.getByRole('textbox', { name: 'Login' }).fill('nadia');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('nadia@exemple.fr');
    await page.getByRole('combobox', { name: 'Statut' }).selectOption('En attente');
    await page.getByRole('button', { name: 'Créer le compte' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nadia Perret' })).toBeVisible();

    await page.getByRole('navigation').getByRole('link', { name: 'Accueil' }).click();
    await expect(pas).toContainText('1 sur 5');
    const plateforme = page.getByRole('region', { name: 'Plateforme' });
    await plateforme.getByRole('link', { name: /^1 ?Comptes en attente d’activation/ }).click();
    await expect(page).toHaveURL(/\/comptes\?statut=EN_ATTENTE$/);
    await expect(page.getByText('1–1 sur 1', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Nadia Perret' })).toBeVisible();
  } finally {
    // Nothing is asked of a product that is no more.
    await page.goto('about:blank');
    await produit.arreter();
  }
});

test('chaque nombre de la démonstration ouvre une liste filtrée qui n’est pas vide', async ({ page }) => {
  await connecter(page, 'admin');
  const nombres = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(nombres.first()).toBeVisible();
  const liens = await nombres.evaluateAll((ancres) => ancres.map((ancre) => ancre.getAttribute('href') ?? ''));
  expect(liens.length).toBeGreaterThan(6);
  for (const lien of liens) {
    await page.goto(lien);
    // The address is one that its list understands, and keeps.
    const main = page.getByRole('main');
    const demande = main.getByRole('list', { name: 'Demandes à traiter' }).getByRole('listitem');
    await expect(main.getByRole('row').nth(1).or(demande.first())).toBeVisible();
    await expect(page.getByText('Une partie de l’adresse ne se lit pas')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(new URL(lien, page.url()).search);
  }
});
