import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { confirmer, marque } from './outils/gestes.ts';
import { creerCompteDOffres, creerOffre, Personne } from './outils/offres.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

const partie = (page: Page, nom: string) => page.getByRole('region', { name: nom });
const critere = (page: Page, numero: number) => page.getByRole('listitem', { name: `Critère ${numero}` });

async function saisirValeurs(dans: Locator, libelle: string, ...valeurs: string[]) {
  const champ = dans.getByLabel(libelle);
  for (const valeur of valeurs) {
    await champ.fill(valeur);
    await champ.press('Enter');
  }
}

test('une offre est réservée en mots, comptée avant d’être enregistrée, et l’on sait pourquoi pas celui-ci', async ({
  page,
}) => {
  test.slow();
  const mot = marque();
  const api = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const offre = await creerOffre(api, `RESERVEE-${mot}`);
  const client = await creerCompteDOffres(api, mot, 'Client');
  const profil = `Boulanger ${mot}`;
  const { consulterUtilisateur } = await api.executer<{
    consulterUtilisateur: { items: { id: string; version: number }[] };
  }>('query ($q: String) { consulterUtilisateur(recherche: $q) { items { id version } } }', { q: client.login });
  await api.muter('modifierUtilisateur', { ...consulterUtilisateur.items[0], profil }, 'utilisateur { id }');
  await connecter(page, 'admin');
  const compte = page.getByTestId('eligibles');

  await test.step('on la choisit ; elle est pour tout le monde', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Éligibilités', exact: true }).click();
    await page.getByRole('textbox', { name: 'Offre', exact: true }).fill(offre.code);
    await page.getByRole('option', { name: offre.code }).click();
    await expect(page.getByText('Tout le monde peut prendre cette offre.')).toBeVisible();
    await expect(compte).toHaveText(/^(\S+) sur \1 clients$/u);
    await axe(page);
  });

  await test.step('les critères se lisent et se comptent pendant qu’on les écrit', async () => {
    await page.getByRole('button', { name: 'Ajouter une éligibilité' }).click();
    await page.getByRole('textbox', { name: 'Nom' }).fill('Boulangers');
    await expect(partie(page, 'Qui serait éligible ?')).toContainText('Complétez les critères');
    await page.getByRole('button', { name: 'Créer' }).click();
    await expect(critere(page, 1).getByLabel('Codes postaux')).toHaveAccessibleDescription('Il manque une valeur.');
    await critere(page, 1).getByRole('combobox', { name: 'Ce qu’on regarde' }).selectOption('Profil');
    await saisirValeurs(critere(page, 1), 'Profils', profil);
    await expect(page.getByTestId('phrase')).toHaveText(`En clair : Le profil est ${profil}`);
    await expect(compte).toHaveText(/^1 sur /);
    await expect(partie(page, 'Qui serait éligible ?')).toContainText(client.nom);

    // Known at the moment of subscribing only: asked for, and nobody without it.
    await page.getByRole('button', { name: 'Et aussi…' }).click();
    await saisirValeurs(critere(page, 2), 'Codes postaux', '75', '92');
    await expect(page.getByTestId('phrase')).toHaveText(
      `En clair : Le profil est ${profil}, et le code postal commence par 75 ou 92`,
    );
    await expect(compte).toHaveText(/^0 sur /);
    await partie(page, 'Qui serait éligible ?').getByRole('textbox', { name: 'Code postal' }).fill('75011');
    await expect(compte).toHaveText(/^1 sur /);
    await axe(page);
    await page.getByRole('button', { name: 'Créer' }).click();
    await expect(page.getByText('Éligibilité créée avec succès')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Modifier « Boulangers »' })).toBeVisible();
  });

  await test.step('une autre possibilité : « ou »', async () => {
    await page.getByRole('button', { name: 'Ajouter une autre possibilité' }).click();
    await critere(page, 1).getByRole('combobox', { name: 'Ce qu’on regarde' }).selectOption('Ancienneté');
    await critere(page, 1).getByRole('combobox', { name: 'Comment' }).selectOption('entre');
    await critere(page, 1).getByLabel('Nombre de mois, au moins').fill('600');
    await critere(page, 1).getByLabel('Nombre de mois, au plus').fill('500');
    await page.getByRole('button', { name: 'Créer' }).click();
    // The API's own words, beside the criterion.
    await expect(page.getByText('La première valeur est la plus petite.').first()).toBeVisible();
    await critere(page, 1).getByLabel('Nombre de mois, au plus').fill('700');
    await page.getByRole('button', { name: 'Créer' }).click();
    await expect(page.getByRole('button', { name: 'Créer' })).toBeHidden();
    await expect(page.getByText('Client depuis 600 à 700 mois')).toBeVisible();
    await expect(page.getByText('ou', { exact: true })).toBeVisible();
  });

  await test.step('pourquoi pas ce client ?', async () => {
    const pourquoi = partie(page, 'Et ce client ?');
    await pourquoi.getByRole('textbox', { name: 'Client' }).fill(mot);
    await expect(page.getByRole('option', { name: client.nom })).toHaveAttribute('data-combobox-selected', 'true');
    // By keyboard: what was said of the last save may lie over the list.
    await pourquoi.getByRole('textbox', { name: 'Client' }).press('Enter');
    await expect(pourquoi).toContainText('Ce client ne peut pas prendre cette offre');
    await expect(pourquoi).toContainText('code postal non renseigné');
    await axe(page);
    await pourquoi.getByRole('textbox', { name: 'Code postal' }).fill('92100');
    await expect(pourquoi).toContainText('Ce client peut prendre cette offre');
  });

  await test.step('changée, puis supprimée ; la liste dit ce qui reste', async () => {
    await page.getByRole('button', { name: 'Modifier « Boulangers »' }).click();
    await page.getByRole('button', { name: 'Retirer le critère 2' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Éligibilité mise à jour avec succès')).toBeVisible();
    await expect(compte).toHaveText(/^1 sur /);
    await page.getByRole('button', { name: 'Supprimer « Boulangers »' }).click();
    const question = page.getByRole('dialog', { name: 'Supprimer « Boulangers » ?' });
    await expect(question).toContainText('ne seront plus éligibles');
    await confirmer(question, 'Supprimer');
    await page.getByRole('button', { name: 'Toutes les éligibilités' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Éligibilités' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Client depuis 600 à 700 mois')).toBeVisible();
  });
});
