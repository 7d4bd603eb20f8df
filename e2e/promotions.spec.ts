import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { choisirPersonne, confirmer, marque } from './outils/gestes.ts';
import { creerCompteDOffres, creerOffreActive, Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, test } from './outils/parcours.ts';

const partie = (page: Page, nom: string) => page.getByRole('region', { name: nom });
const enTete = (page: Page) => page.getByRole('heading', { level: 1 }).locator('..');

/** An offer on sale, with who tries, who validates and who would subscribe. */
async function preparer() {
  const mot = marque();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const [valideur, client] = await Promise.all([
    creerCompteDOffres(admin, mot, 'Admin'),
    creerCompteDOffres(admin, mot, 'Client'),
  ]);
  const essayeurs = { admin, valideur: valideur.personne, client };
  const offre = await creerOffreActive(essayeurs, `OFFRE-${mot}`, { fraisActivation: '30' });
  return { mot, valideur, client, offre };
}

test('une promotion va du brouillon à la fin : écrite en clair, simulée, testée, activée, désactivée', async ({
  page: admin,
  autrePersonne,
}) => {
  test.slow();
  const { mot, valideur, client, offre } = await preparer();
  const [nom, code] = [`Bienvenue ${mot}`, `BIENVENUE-${mot.toUpperCase()}`];
  const promesse = admin.getByTestId('promesse');
  await connecter(admin, 'admin');

  await test.step('l’admin l’écrit, et lit ce qu’elle promet', async () => {
    await admin.getByRole('navigation').getByRole('link', { name: 'Promotions', exact: true }).click();
    await admin.getByRole('link', { name: 'Nouvelle promotion' }).click();
    await admin.getByRole('textbox', { name: 'Nom en français' }).fill(nom);
    await admin.getByRole('textbox', { name: 'Nom en anglais' }).fill(`Welcome ${mot}`);
    await admin.getByRole('textbox', { name: 'Code', exact: true }).fill(code.toLowerCase());
    await admin.getByRole('switch', { name: 'Seulement pour qui donne ce code' }).check();
    await admin.getByRole('textbox', { name: 'Pourcentage' }).fill('120');
    await admin.getByRole('radio', { name: 'plusieurs mois' }).check();
    await admin.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(admin.getByRole('textbox', { name: 'Pourcentage' })).toHaveAccessibleDescription(
      'Un nombre de plus de 0, 100 au plus.',
    );
    await expect(admin.getByRole('textbox', { name: 'Nombre de mois' })).toHaveAccessibleDescription(/de 1 à 60/);
    await axe(admin);
    await admin.getByRole('textbox', { name: 'Pourcentage' }).fill('12,5');
    await admin.getByRole('textbox', { name: 'Nombre de mois' }).fill('6');
    await admin.getByRole('textbox', { name: 'Souscriptions en tout' }).fill('100');
    await expect(promesse).toContainText(`−12,5 % pendant 6 mois, code ${code}, les 100 premières souscriptions`);
    // Another action has other fields; coming back, what was typed is there.
    await admin.getByRole('radio', { name: 'Des mois offerts' }).click();
    await expect(admin.getByRole('textbox', { name: 'Pourcentage' })).toHaveCount(0);
    await admin.getByRole('textbox', { name: 'Nombre de mois offerts' }).fill('2');
    await expect(promesse).toContainText('Les 2 premiers mois offerts');
    await admin.getByRole('radio', { name: 'Un pourcentage' }).click();
    await expect(promesse).toContainText('−12,5 % pendant 6 mois');
  });

  await test.step('pour une offre, choisie parmi toutes', async () => {
    await admin.getByRole('button', { name: 'Choisir les offres' }).click();
    const choix = admin.getByRole('dialog', { name: 'Pour quelles offres ?' });
    await choix.getByRole('searchbox').fill(offre.code);
    await expect(choix.getByRole('checkbox', { name: offre.code })).toBeVisible();
    await choix.getByRole('checkbox', { name: 'Cocher l’offre affichée' }).check();
    await axe(admin);
    await confirmer(choix, 'Garder 1 offre');
    await admin.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(admin.getByRole('heading', { level: 1, name: nom })).toBeVisible();
    await expect(enTete(admin)).toContainText('Brouillon');
    await expect(partie(admin, 'Mise en service')).toContainText('Aucun numéro ne l’a testée');
    await axe(admin);
  });
  const adresse = admin.url();

  await test.step('simulée pour un client, avant que personne ne l’ait', async () => {
    await admin.getByRole('link', { name: 'Simuler' }).click();
    // Its offer and its code are there already.
    await expect(admin.getByRole('textbox', { name: 'Code promotion' })).toHaveValue(code);
    await choisirPersonne(admin, 'Client', mot, client.nom);
    const resultat = partie(admin, 'La première année');
    // 1112.09 of the offer, less an eighth of six months.
    await expect(resultat).toContainText('1 112,09 €');
    await expect(resultat).toContainText('−67,63 €');
    await expect(admin.getByTestId('total')).toHaveText('1 044,46 €');
    await axe(admin);
    await admin.getByRole('textbox', { name: 'Code promotion' }).fill('');
    await expect(admin.getByTestId('total')).toHaveText('1 112,09 €');
    await expect(partie(admin, 'Une promotion ne s’applique pas')).toContainText('Elle demande son code');
    // The address says all of it.
    await admin.reload();
    await expect(admin.getByRole('textbox', { name: 'Client', exact: true })).toHaveValue(client.nom);
    await expect(admin.getByTestId('total')).toHaveText('1 112,09 €');
  });

  await test.step('un numéro la teste, quelqu’un d’autre note le résultat', async () => {
    await admin.goto(adresse);
    const essais = partie(admin, 'Numéros de test');
    await essais.getByRole('button', { name: 'Ajouter un numéro de test' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Ajouter un numéro de test' });
    await fenetre.getByRole('textbox', { name: 'Numéro de téléphone' }).fill(client.numero);
    await confirmer(fenetre, 'Ajouter le numéro');
    await expect(enTete(admin)).toContainText('En test');
    await expect(essais).toContainText('n’a pas encore souscrit');
    const souscrit = { offreId: offre.id, puissance: 6, codePromotion: code };
    await client.personne.muter('souscrireOffre', souscrit, 'souscription { id }');
    await admin.reload();
    await expect(essais).toContainText('a souscrit');
    await expect(essais).toContainText('quelqu’un d’autre en note le résultat');
    await expect(essais.getByRole('button', { name: 'Noter le résultat' })).toHaveCount(0);
    await axe(admin);

    const autre = await autrePersonne(valideur.login, {}, MOT_DE_PASSE);
    await autre.goto(adresse);
    await autre.getByRole('button', { name: 'Noter le résultat' }).click();
    const note = autre.getByRole('dialog', { name: /^Résultat du test/ });
    await note.getByRole('textbox', { name: 'Note' }).fill('Le prix est le bon');
    await axe(autre);
    await confirmer(note, 'Enregistrer le résultat');
    await expect(enTete(autre)).toContainText('Validée');
  });

  await test.step('activée, elle ne change plus ; la liste la trouve par son état', async () => {
    await admin.reload();
    await admin.getByRole('button', { name: 'Activer' }).click();
    const question = admin.getByRole('dialog', { name: `Activer « ${nom} » ?` });
    await expect(question).toContainText('−12,5 % pendant 6 mois');
    await confirmer(question, 'Activer');
    await expect(enTete(admin)).toContainText('En vigueur');
    await expect(admin.getByText('Tant qu’elle est active, rien n’en change')).toBeVisible();
    await axe(admin);

    await admin.getByRole('link', { name: 'Promotions', exact: true }).first().click();
    await admin.getByRole('combobox', { name: 'État' }).selectOption('En vigueur');
    await admin.getByRole('searchbox').fill(mot);
    const ligne = admin.getByRole('row').filter({ hasText: nom });
    await expect(ligne).toContainText('0 sur 100');
    await expect(admin).toHaveURL(/etat=EN_VIGUEUR/);
    await admin.reload();
    await expect(ligne).toBeVisible();
    await admin.getByRole('combobox', { name: 'État' }).selectOption('Terminée');
    await expect(admin.getByText('Aucune promotion ne correspond')).toBeVisible();
  });

  await test.step('désactivée, celles qui l’ont la gardent', async () => {
    const prise = { offreId: offre.id, puissance: 6, codePromotion: code };
    await client.personne.muter('souscrireOffre', prise, 'souscription { id }');
    await admin.goto(adresse);
    await expect(partie(admin, 'Mise en service')).toContainText('1 sur 100');
    await admin.getByRole('button', { name: 'Désactiver' }).click();
    const question = admin.getByRole('dialog', { name: `Désactiver « ${nom} » ?` });
    await expect(question).toContainText('La souscription qui l’a la garde.');
    await confirmer(question, 'Désactiver');
    await expect(enTete(admin)).toContainText('Désactivée');
    // To be changed again: what it was tested as would be no more.
    await admin.getByRole('textbox', { name: 'Pourcentage' }).fill('10');
    await expect(admin.getByText('Enregistrer efface les résultats de ses tests')).toBeVisible();
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(enTete(admin)).toContainText('En test');
    await expect(promesse).toContainText('−10 % pendant 6 mois');
  });
});

test.describe('à deux', () => {
  // The second of two who save.
  test.use({ fautesAttendues: [/status of 409/] });

  test('deux admins la changent à la fois : ce qui se contredit est demandé', async ({ page, autrePersonne }) => {
    test.slow();
    const mot = marque();
    const api = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
    const input = { code: `DEUX-${mot}`, nom: { fr: `Deux ${mot}`, en: `Two ${mot}` }, action: 'MONTANT', valeur: '5' };
    const { promotion } = await api.muter<{ promotion: { id: string } }>('creerPromotion', input, 'promotion { id }');
    const valideur = await creerCompteDOffres(api, mot, 'Admin');
    await ouvrirSession(page, 'admin');
    await page.goto(`/promotions/${promotion.id}`);
    await page.getByRole('textbox', { name: 'Montant par mois' }).fill('7');
    await page.getByRole('textbox', { name: 'Priorité' }).fill('3');

    const autre = await autrePersonne(valideur.login, {}, MOT_DE_PASSE);
    await autre.goto(`/promotions/${promotion.id}`);
    await autre.getByRole('textbox', { name: 'Montant par mois' }).fill('9');
    await autre.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(autre.getByText('Promotion mise à jour avec succès')).toBeVisible();

    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const conflit = page.getByRole('dialog', { name: 'Modifié entre-temps' });
    await expect(conflit.getByRole('radiogroup')).toHaveCount(1);
    await conflit.getByRole('radio', { name: 'Valeur actuelle : 9' }).click();
    await conflit.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await expect(page.getByText('Promotion mise à jour avec succès')).toBeVisible();
    await expect(page.getByTestId('promesse')).toContainText('−9,00 € par mois');
    await expect(page.getByRole('textbox', { name: 'Priorité' })).toHaveValue('3');
  });
});
