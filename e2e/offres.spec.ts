import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { confirmer, marque } from './outils/gestes.ts';
import { creerCompteDOffres, creerOffre, creerOffreActive, Personne, souscrire } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

// A page that is not one's own, and the second of two who save.
test.use({ fautesAttendues: [/status of 40[49]/] });

const partie = (page: Page, nom: string | RegExp) => page.getByRole('region', { name: nom });
/** Its name, state, code and supplier. */
const enTete = (page: Page) => page.getByRole('heading', { level: 1 }).locator('..');
const etape = (page: Page) => page.locator('[aria-current="step"]');
const cellule = (dans: Page | Locator, colonne: string, ligne: number) =>
  dans.getByRole('textbox', { name: `${colonne}, ligne ${ligne}`, exact: true });
const [PUISSANCE, ABONNEMENT, UNIQUE] = ['Puissance (kVA)', 'Abonnement (€ par mois)', 'Prix unique (€ par kWh)'];

test('une offre va du brouillon à la vente, puis sa version suivante pendant que la première se vend', async ({
  page: admin,
  context,
  autrePersonne,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const mot = marque();
  const api = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const [autre, client] = await Promise.all([
    creerCompteDOffres(api, mot, 'Admin'),
    creerCompteDOffres(api, mot, 'Client'),
  ]);
  const nom = `Zénith ${mot}`;
  await connecter(admin, 'admin');

  await test.step('l’admin crée une offre, les fautes se disent dans les cellules', async () => {
    await admin.getByRole('navigation').getByRole('link', { name: 'Offres', exact: true }).click();
    await admin.getByRole('link', { name: 'Nouvelle offre' }).click();
    await admin.getByRole('textbox', { name: 'Code' }).fill(`zenith-${mot}`);
    await admin.getByRole('textbox', { name: 'Nom en français' }).fill(nom);
    await admin.getByRole('textbox', { name: 'Nom en anglais' }).fill(`Zenith ${mot}`);
    await cellule(admin, ABONNEMENT, 1).fill('15,47');
    await cellule(admin, UNIQUE, 1).fill('0,1234567');
    // By keyboard: the next line, with the power that usually follows.
    await cellule(admin, UNIQUE, 1).press('Enter');
    await expect(cellule(admin, UNIQUE, 2)).toBeFocused();
    await expect(cellule(admin, PUISSANCE, 2)).toHaveValue('9');
    await admin.getByRole('button', { name: 'Créer l’offre' }).click();
    await expect(cellule(admin, UNIQUE, 1)).toHaveAccessibleDescription('Cinq décimales au plus.');
    await expect(cellule(admin, UNIQUE, 2)).toHaveAccessibleDescription('Un prix unique, ou les deux autres.');
    await expect(admin.getByRole('alert').filter({ hasText: 'points à corriger' })).toContainText(
      'Abonnement (€ par mois), ligne 2 — Ce champ est obligatoire.',
    );
    await axe(admin);
    await coller(cellule(admin, ABONNEMENT, 1), '15,47 €\t0,1793\n19,39\t\t0,19\t0,15');
    await expect(cellule(admin, 'Heures creuses (€ par kWh)', 2)).toHaveValue('0,15');
    await admin.getByRole('button', { name: 'Créer l’offre' }).click();
    await expect(admin.getByRole('heading', { level: 1, name: nom })).toBeVisible();
    await expect(admin).toHaveURL(new RegExp(`/offres/ZENITH-${mot.toUpperCase()}$`));
  });
  const adresse = admin.url();

  await test.step('la page dit la prochaine étape : un numéro de test', async () => {
    await expect(etape(admin)).toContainText('Brouillon');
    await expect(admin.getByText('Aucun numéro ne l’a testée')).toBeVisible();
    await admin.getByRole('button', { name: 'Définir un numéro de test' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Ajouter un numéro de test' });
    await fenetre.getByRole('textbox', { name: 'Numéro de téléphone' }).fill('12');
    await fenetre.getByRole('button', { name: 'Ajouter le numéro' }).click();
    await expect(fenetre.getByRole('textbox', { name: 'Numéro de téléphone' })).toHaveAccessibleDescription(
      /Un numéro comme 06 12 34 56 78\./,
    );
    await axe(admin);
    await fenetre.getByRole('textbox', { name: 'Numéro de téléphone' }).fill(client.numero);
    await confirmer(fenetre, 'Ajouter le numéro');
    await expect(etape(admin)).toContainText('En test');
    await expect(admin.getByText('En attente d’une souscription d’essai')).toBeVisible();
  });

  const { id } = await trouver(api, `ZENITH-${mot}`);
  await souscrire(client.personne, id);
  await test.step('qui a défini le numéro ne peut pas en donner le résultat', async () => {
    await admin.reload();
    await expect(admin.getByText('En attente d’un autre responsable')).toBeVisible();
    await expect(partie(admin, 'Numéros de test')).toContainText('quelqu’un d’autre en note le résultat');
  });

  await test.step('un autre responsable, qui n’a que les offres, le donne', async () => {
    const valideur = await autrePersonne(autre.login, {}, MOT_DE_PASSE);
    await valideur.goto(adresse);
    await valideur.getByRole('button', { name: 'Donner le résultat' }).click();
    const fenetre = valideur.getByRole('dialog', { name: /^Résultat du test de/ });
    await fenetre.getByRole('radio', { name: 'Réussi' }).check();
    await fenetre.getByRole('textbox', { name: 'Note' }).fill('Prix vérifié');
    await axe(valideur);
    await confirmer(fenetre, 'Enregistrer le résultat');
    await expect(etape(valideur)).toContainText('Validée');
    await expect(partie(valideur, 'Numéros de test')).toContainText('Prix vérifié');
  });

  await test.step('l’admin l’active', async () => {
    await admin.reload();
    await admin.getByRole('button', { name: 'Activer la version 1' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Activer la version 1 ?' });
    await expect(fenetre).toContainText('Les souscriptions d’essai prennent fin.');
    await confirmer(fenetre, 'Activer');
    await expect(admin.getByText('La version 1 se vend')).toBeVisible();
    await expect(partie(admin, 'Historique')).toContainText('Résultat d’un test');
  });
  await souscrire(client.personne, id);

  await test.step('la version 2 s’ouvre, la 1 continue de se vendre', async () => {
    await admin.getByRole('link', { name: 'Préparer la version 2' }).click();
    await cellule(admin, ABONNEMENT, 1).fill('16,2');
    await admin.getByRole('button', { name: 'Ouvrir la version 2' }).click();
    await expect(admin.getByRole('heading', { level: 1, name: nom })).toBeVisible();
    const termes = partie(admin, 'Termes de la version 2');
    await expect(termes).toContainText('Un changement par rapport à la version 1.');
    await expect(termes.getByRole('row', { name: /^6 kVA/ })).toContainText('+0,73 €');
    await expect(partie(admin, 'Version 1, active')).toBeVisible();
    await axe(admin);
    const { versionOfferte } = await trouver(client.personne, `ZENITH-${mot}`);
    expect(versionOfferte?.numero).toBe(1);
  });

  await test.step('changer une version qui a été testée prévient, puis reprend ses résultats', async () => {
    await api.muter('definirNumeroTest', { offreId: id, numero: autre.numero }, 'numeroTest { id }');
    await souscrire(autre.personne, id);
    await admin.reload();
    await admin.getByRole('link', { name: 'Modifier les termes' }).click();
    await expect(admin.getByText('Cette version est en test')).toBeVisible();
    await admin.getByRole('textbox', { name: 'Engagement' }).fill('12');
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Reprendre les résultats des tests ?' });
    await axe(admin);
    await confirmer(fenetre, 'Enregistrer et retester');
    await expect(admin.getByText('En attente d’une souscription d’essai')).toBeVisible();
    await expect(partie(admin, 'Termes de la version 2')).toContainText('2 changements');
  });

  await test.step('suspendue, plus personne ne la souscrit ; sa version 1 reprend pendant que la 2 se prépare', async () => {
    await admin.getByRole('button', { name: 'Autres actions' }).click();
    await admin.getByRole('menuitem', { name: 'Suspendre la vente' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Suspendre la vente ?' });
    await expect(fenetre).toContainText('La souscription en cours continue, aux mêmes termes.');
    await confirmer(fenetre, 'Suspendre');
    await expect(enTete(admin)).toContainText('Suspendue');
    await expect(souscrire(api, id)).rejects.toThrow('CONFLICT');
    await admin.getByRole('button', { name: 'Autres actions' }).click();
    await admin.getByRole('menuitem', { name: 'Reprendre la vente (version 1)' }).click();
    await confirmer(admin.getByRole('dialog', { name: 'Reprendre la vente ?' }), 'Reprendre la vente');
    await expect(enTete(admin)).toContainText('Active');
    await expect(etape(admin)).toContainText('En test');
  });

  await test.step('la version 2 s’abandonne, et reste à lire', async () => {
    await admin.getByRole('button', { name: 'Autres actions' }).click();
    await admin.getByRole('menuitem', { name: 'Abandonner la version 2' }).click();
    await confirmer(admin.getByRole('dialog', { name: 'Abandonner la version 2 ?' }), 'Abandonner');
    await expect(admin.getByText('La version 1 se vend')).toBeVisible();
    await admin.getByRole('button', { name: 'Version 2, abandonnée' }).click();
    await expect(partie(admin, 'Versions précédentes').getByRole('row', { name: /^6 kVA/ })).toContainText('16,20 €');
  });
});

test('deux personnes changent les mêmes termes : la seconde choisit, tarif par tarif', async ({ page: admin }) => {
  const mot = marque();
  const api = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const offre = await creerOffre(api, `DEUX-${mot}`);
  await ouvrirSession(admin, 'admin');
  await admin.goto(`/offres/${offre.code}/termes`);
  await cellule(admin, ABONNEMENT, 1).fill('20');
  await admin.getByRole('textbox', { name: 'Frais d’activation' }).fill('12,5');
  const tarifs = [
    { puissance: 6, abonnement: '18', kwh: '0.17929' },
    { puissance: 9, abonnement: '19.39', kwhPleines: '0.2', kwhCreuses: '0.15' },
  ];
  await api.muter('modifierOffre', { id: offre.id, version: offre.version, tarifs }, 'offre { id }');
  await admin.getByRole('button', { name: 'Enregistrer' }).click();
  const conflit = admin.getByRole('dialog', { name: 'Modifié entre-temps' });
  const choix = conflit.getByRole('radiogroup', { name: 'Tarif 6 kVA' });
  await expect(choix.getByRole('radio', { name: /^Ma valeur : 20,00 € par mois/ })).toBeVisible();
  await expect(conflit.getByRole('radiogroup')).toHaveCount(1);
  await axe(admin);
  await choix.getByRole('radio', { name: /^Ma valeur/ }).click();
  await conflit.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  const termes = partie(admin, 'Termes de la version 1');
  await expect(termes.getByRole('row', { name: /^6 kVA/ })).toContainText('20,00 €');
  await expect(termes.getByRole('row', { name: /^9 kVA/ })).toContainText('0,20 €');
  await expect(termes).toContainText('12,50 €');
});

test('une offre se retire pour toujours, et dit laquelle proposer à sa place', async ({ page: admin }) => {
  test.slow();
  const mot = marque();
  const api = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const [autre, client] = [await creerCompteDOffres(api, mot, 'Admin'), await creerCompteDOffres(api, mot, 'Client')];
  const qui = { admin: api, valideur: autre.personne, client };
  const ancienne = await creerOffreActive(qui, `ANCIENNE-${mot}`);
  const nouvelle = await creerOffre(api, `NOUVELLE-${mot}`);
  await ouvrirSession(admin, 'admin');

  await test.step('la liste se cherche et se filtre, tout est dans l’adresse', async () => {
    await admin.goto('/offres');
    await admin.getByRole('searchbox', { name: 'Rechercher dans la liste' }).fill(mot);
    await expect(admin.getByRole('row')).toHaveCount(3);
    await admin.getByRole('button', { name: /brouillon/ }).click();
    await expect(admin.getByRole('row')).toHaveCount(2);
    await admin.reload();
    await expect(admin.getByRole('link', { name: `Offre NOUVELLE-${mot}` })).toBeVisible();
    await expect(admin.getByRole('row')).toHaveCount(2);
  });

  await admin.goto(`/offres/${ancienne.code}`);
  await admin.getByRole('button', { name: 'Autres actions' }).click();
  await admin.getByRole('menuitem', { name: 'Retirer pour toujours' }).click();
  const fenetre = admin.getByRole('dialog', { name: /^Retirer/ });
  await expect(fenetre).toContainText('C’est sans retour');
  await fenetre.getByRole('textbox', { name: 'Proposer à sa place' }).fill(`nouvelle-${mot}`);
  await admin.getByRole('option', { name: `Offre NOUVELLE-${mot}` }).click();
  await axe(admin);
  await confirmer(fenetre, 'Retirer pour toujours');
  await expect(admin.getByText('Cette offre est retirée pour toujours')).toBeVisible();
  await admin
    .getByRole('alert')
    .getByRole('link', { name: `Offre NOUVELLE-${mot}` })
    .click();
  await expect(admin).toHaveURL(new RegExp(`${nouvelle.code}$`));
});

test('ni un client ni une standardiste n’ont les pages des offres', async ({ page: client, autrePersonne }) => {
  await connecter(client, 'client');
  const standardiste = await autrePersonne('standardiste');
  for (const page of [client, standardiste]) {
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Offres', exact: true })).toHaveCount(0);
    for (const chemin of ['/offres', '/offres/nouvelle', '/offres/1', '/offres/1/termes']) {
      const reponse = await page.goto(chemin);
      expect([chemin, reponse?.status()]).toEqual([chemin, 404]);
    }
  }
});

/** As Ctrl+V of a table copied elsewhere. */
async function coller(champ: Locator, texte: string): Promise<void> {
  await champ.focus();
  await champ.page().evaluate((copie) => navigator.clipboard.writeText(copie), texte);
  await champ.page().keyboard.press('ControlOrMeta+V');
}

async function trouver(qui: Personne, code: string) {
  const { voirOffre } = await qui.executer<{
    voirOffre: { id: string; version: number; versionOfferte: { numero: number } | null };
  }>('query ($code: String!) { voirOffre(code: $code) { id version versionOfferte { numero } } }', { code });
  return voirOffre;
}
