import type { Locator, Page } from '@playwright/test';
import { creerCompte, lienDuMail, MOT_DE_PASSE, prendreSonCompte, saisirMotDePasse } from './outils/comptes.ts';
import { marque, temoin } from './outils/gestes.ts';
import { axe, expect, ouvrirSession, remplirConnexion, TELEPHONE, test } from './outils/parcours.ts';

// A session that was closed answers so, a page that is not one's own, a deletion that is refused.
test.use({ fautesAttendues: [/status of 40[149]/] });

const section = (page: Page, nom: string): Locator => page.getByRole('region', { name: nom, exact: true });
const confirmerDans = async (page: Page, titre: string, bouton: string) => {
  const dialogue = page.getByRole('dialog', { name: titre });
  await dialogue.getByRole('button', { name: bouton, exact: true }).click();
  await expect(dialogue).toBeHidden();
};

test('un compte créé avec son rôle, le mot de passe choisi par mail, puis suspendu : le clic suivant est à la connexion', async ({
  page: admin,
  browser,
  baseURL,
  locale,
}) => {
  test.slow();
  await ouvrirSession(admin, 'admin');
  const compte = await creerCompte(admin, marque());
  const { nom, login, email } = compte;
  await expect(section(admin, 'Accès')).toContainText('Pas encore choisi');
  await expect(section(admin, 'Rôles')).toContainText('Standardiste');
  await expect(section(admin, 'Identité')).toContainText('Agence Nord');
  await axe(admin);

  const contexte = await browser.newContext({ baseURL, locale });
  const personne = await contexte.newPage();
  await test.step('la personne choisit son mot de passe et se connecte', async () => {
    await personne.goto(await lienDuMail(email));
    await saisirMotDePasse(personne, 'azertyuiop');
    await expect(personne.getByText('parmi les plus connus').first()).toBeVisible();
    await prendreSonCompte(personne, compte);
    await expect(personne.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();
    await expect(personne.getByRole('link', { name: 'Comptes' })).toHaveCount(0);
    await expect(temoin(personne, 'En direct')).toBeVisible();
  });

  await test.step('l’admin voit l’appareil et suspend le compte', async () => {
    await admin.reload();
    await expect(section(admin, 'Accès')).toContainText('Un connecté');
    await admin.getByRole('button', { name: 'Suspendre' }).click();
    await confirmerDans(admin, `Suspendre ${nom} ?`, 'Suspendre');
    await expect(section(admin, 'Accès')).toContainText('Suspendu');
    await expect(section(admin, 'Accès')).toContainText('Aucun connecté');
  });

  await test.step('la page de la personne l’apprend sans un geste, et ne la laisse plus entrer', async () => {
    const dialogue = personne.getByRole('dialog', { name: 'Votre session a pris fin' });
    await dialogue.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
    await dialogue.getByRole('button', { name: 'Reprendre' }).click();
    await expect(dialogue.getByRole('alert')).toContainText('Compte utilisateur inactif ou expiré');
    await dialogue.getByRole('button', { name: 'Quitter la page' }).click();
    await personne.waitForURL(/\/connexion/);
    await remplirConnexion(personne, login, MOT_DE_PASSE);
    await expect(personne.getByText('Compte utilisateur inactif ou expiré').first()).toBeVisible();
  });

  await test.step('réactivée, elle entre à nouveau', async () => {
    await admin.getByRole('button', { name: 'Activer' }).click();
    await confirmerDans(admin, `Réactiver ${nom} ?`, 'Activer');
    await remplirConnexion(personne, login, MOT_DE_PASSE);
    await expect(personne.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();
  });
  await contexte.close();
});

test('une fin, un rôle qui finit, une prolongation, puis la suppression ; ce qui porte un nom reste', async ({
  page: admin,
}) => {
  await ouvrirSession(admin, 'admin');
  const { nom } = await creerCompte(admin, marque());
  const demain = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(Date.now() + 86_400_000);

  await test.step('le compte et son rôle prennent fin demain', async () => {
    await admin.getByRole('link', { name: 'Modifier' }).click();
    await admin.getByRole('textbox', { name: 'Expire le' }).fill(demain);
    await admin.getByRole('textbox', { name: 'Interventions : jusqu’au' }).fill(demain);
    await admin.getByRole('textbox', { name: 'Interventions : jusqu’au' }).press('Tab');
    await axe(admin);
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(section(admin, 'Accès')).toContainText('demain');
    await expect(section(admin, 'Rôles')).toContainText('demain');
  });

  await test.step('il est dans la liste de ceux qui expirent bientôt', async () => {
    await admin.goto('/comptes');
    await admin.getByRole('button', { name: 'Filtres' }).click();
    await admin.getByRole('combobox', { name: 'Validité' }).selectOption('Expirés ou dans les 30 jours');
    await axe(admin);
    await admin.getByRole('button', { name: 'Voir la liste' }).click();
    await expect(admin.getByRole('row').filter({ hasText: nom })).toContainText('demain');
    await expect(admin.getByRole('row').filter({ hasText: 'Bakary Koné' })).toContainText('expiré');
  });

  await test.step('prolongé de 30 jours', async () => {
    await admin.getByRole('link', { name: nom }).click();
    await admin.getByRole('button', { name: 'Prolonger' }).click();
    const dialogue = admin.getByRole('dialog', { name: `Prolonger ${nom}` });
    await axe(admin);
    await dialogue.getByRole('button', { name: 'Prolonger' }).click();
    await expect(dialogue).toBeHidden();
    await expect(section(admin, 'Accès')).not.toContainText('demain');
  });

  await test.step('supprimé, il n’existe plus ; une standardiste qui a travaillé ne se supprime pas', async () => {
    await admin.getByRole('button', { name: 'Autres actions' }).click();
    await admin.getByRole('menuitem', { name: 'Supprimer' }).click();
    await confirmerDans(admin, `Supprimer « ${nom} » ?`, 'Supprimer');
    await expect(admin.getByRole('heading', { level: 1, name: 'Comptes' })).toBeVisible();
    await admin.goto('/comptes?q=maréchal');
    await admin.getByRole('link', { name: 'Julien Maréchal' }).click();
    await admin.getByRole('button', { name: 'Autres actions' }).click();
    await admin.getByRole('menuitem', { name: 'Supprimer' }).click();
    const dialogue = admin.getByRole('dialog', { name: 'Supprimer « Julien Maréchal » ?' });
    await dialogue.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await expect(dialogue).toContainText('intervention(s) que ce compte a créées');
    await expect(dialogue.getByRole('button', { name: 'Rendre inactif' })).toBeVisible();
    await axe(admin);
    await dialogue.getByRole('button', { name: 'Fermer' }).last().click();
  });
});

test('deux admins changent le même compte : le second choisit champ par champ, rôles compris', async ({
  page: premier,
  autrePersonne,
}) => {
  test.slow();
  await ouvrirSession(premier, 'admin');
  const { nom } = await creerCompte(premier, marque());
  const adresse = `${premier.url()}/modifier`;
  const second = await autrePersonne('admin');
  await premier.goto(adresse);
  await second.goto(adresse);
  const changer = async (page: Page, profil: string, role: string) => {
    await page.getByRole('textbox', { name: 'Profil' }).fill(profil);
    await page.getByRole('combobox', { name: 'Interventions' }).selectOption(role);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  };
  await changer(premier, 'Cheffe', 'Intervenant');
  await expect(premier.getByRole('heading', { level: 1, name: nom })).toBeVisible();
  await changer(second, 'Apprentie', 'Client');
  const conflit = second.getByRole('dialog', { name: 'Modifié entre-temps' });
  await conflit.getByRole('radio', { name: 'Ma valeur : Apprentie' }).click();
  await conflit.getByRole('radio', { name: 'Valeur actuelle : Intervenant' }).click();
  await conflit.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(section(second, 'Identité')).toContainText('Apprentie');
  await expect(section(second, 'Rôles')).toContainText('Intervenant');
});

test('une entité : créée, comptée, retirée quand plus aucun compte n’en est', async ({ page: admin }) => {
  const mot = marque();
  await ouvrirSession(admin, 'admin');
  await admin.goto('/entites');
  const ouvrir = () => admin.getByRole('button', { name: 'Nouvelle entité' }).first().click();
  await ouvrir();
  const fenetre = admin.getByRole('dialog', { name: 'Nouvelle entité' });
  await fenetre.getByRole('textbox', { name: 'Nom' }).fill(`Agence ${mot}`);
  await fenetre.getByRole('textbox', { name: 'Code' }).fill('siege');
  await fenetre.getByRole('button', { name: 'Créer' }).click();
  await expect(fenetre.getByText('Ce code est déjà pris').first()).toBeVisible();
  await axe(admin);
  await fenetre.getByRole('textbox', { name: 'Code' }).fill(mot);
  await fenetre.getByRole('button', { name: 'Créer' }).click();
  await expect(fenetre).toBeHidden();
  const ligne = admin.getByRole('row').filter({ hasText: `Agence ${mot}` });
  await expect(ligne).toContainText(mot.toUpperCase());
  await expect(ligne).toContainText('Aucun');

  const siege = admin.getByRole('row').filter({ hasText: 'SIEGE' });
  await siege.getByRole('button', { name: 'Supprimer « Siège »' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click();
  const comptes = siege.getByRole('link', { name: /^\d+ comptes?$/ });
  const nombre = Number.parseInt((await comptes.textContent()) ?? '', 10);
  await expect(admin.getByRole('dialog')).toContainText(`${nombre} compte(s)`);
  await admin.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  await comptes.click();
  await expect(admin.getByRole('row').filter({ hasText: 'Amélie Fontaine' })).toBeVisible();

  await admin.goto(`/entites?q=${mot}`);
  await ligne.getByRole('button', { name: `Supprimer « Agence ${mot} »` }).click();
  await confirmerDans(admin, `Supprimer « Agence ${mot} » ?`, 'Supprimer');
  await expect(admin.getByText('Aucune entité ne correspond')).toBeVisible();
});

test('son adresse demande son mot de passe ; un autre appareil se déconnecte d’ici', async ({
  page: admin,
  autrePersonne,
  browser,
  baseURL,
  locale,
}) => {
  test.slow();
  await ouvrirSession(admin, 'admin');
  const compte = await creerCompte(admin, marque());
  const { login, email } = compte;
  const contexte = await browser.newContext({ baseURL, locale });
  const personne = await contexte.newPage();
  await prendreSonCompte(personne, compte);
  await expect(personne.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();

  const telephone = await (await browser.newContext({ baseURL, locale, ...TELEPHONE })).newPage();
  await telephone.goto('/connexion');
  await remplirConnexion(telephone, login, MOT_DE_PASSE);
  await expect(telephone.getByRole('heading', { level: 1, name: 'Interventions' })).toBeVisible();

  await personne.goto('/profil');
  const appareils = section(personne, 'Appareils');
  await expect(appareils.getByRole('listitem')).toHaveCount(2);
  await appareils.getByRole('button', { name: /^Déconnecter .* sur/ }).click();
  await expect(appareils.getByRole('listitem')).toHaveCount(1);
  await telephone.goto('/interventions');
  await telephone.waitForURL(/\/connexion/);
  await telephone.context().close();

  await personne.getByRole('textbox', { name: 'E-mail' }).fill(`neuve-${email}`);
  await personne.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(personne.getByText('donnez aussi votre mot de passe').first()).toBeVisible();
  await personne.getByLabel('Mot de passe actuel').first().fill(MOT_DE_PASSE);
  await axe(personne);
  await personne.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(personne.getByText('Profil mis à jour avec succès')).toBeVisible();
  await contexte.close();
  const autre = await autrePersonne('standardiste');
  await autre.goto('/comptes');
  await expect(autre.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
});

test('avant de suspendre ou de supprimer un intervenant, ses visites sont comptées et peuvent être données', async ({
  page: admin,
}) => {
  await ouvrirSession(admin, 'admin');
  await admin.goto('/comptes');
  await admin.getByRole('searchbox').fill('camara');
  await admin.getByRole('link', { name: 'Idriss Camara' }).click();
  await admin.getByRole('button', { name: 'Suspendre' }).click();
  const dialogue = admin.getByRole('dialog', { name: 'Suspendre Idriss Camara ?' });
  const avis = dialogue.getByRole('alert').filter({ hasText: /visites? (est|sont) à son nom/ });
  await expect(avis.getByRole('link', { name: /^INT-/ }).first()).toBeVisible();
  await avis.getByRole('button', { name: /^Donner/ }).click();
  await expect(avis.getByRole('alert')).toContainText('Choisissez à qui les donner');
  await axe(admin);
  await dialogue.getByRole('button', { name: 'Annuler' }).click();
  await expect(section(admin, 'Accès')).toContainText('Actif');
});
