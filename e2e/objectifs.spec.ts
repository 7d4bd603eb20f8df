import type { Page } from '@playwright/test';
import { choisirPersonne, confirmer, marque } from './outils/gestes.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

test('un objectif donné à une standardiste est le sien seul, et avance sous ses yeux', async ({
  page: admin,
  autrePersonne,
}) => {
  test.slow();
  const titre = `Décrocher vite ${marque()}`;
  await connecter(admin, 'admin');

  await test.step('l’admin le donne', async () => {
    await admin.getByRole('link', { name: 'Objectifs' }).click();
    await admin.getByRole('button', { name: 'Nouvel objectif' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Nouvel objectif' });
    await fenetre.getByRole('button', { name: 'Créer' }).click();
    await expect(fenetre.getByRole('alert')).toContainText('6 points à corriger');
    await axe(admin);
    await fenetre.getByRole('textbox', { name: 'Titre' }).fill(titre);
    await choisirPersonne(fenetre, 'Pour', 'benali', 'Sofia Benali');
    await fenetre.getByRole('combobox', { name: 'Type' }).fill('qualite');
    await fenetre.getByRole('combobox', { name: 'Type' }).press('Tab');
    await choisirToutLAn(admin, fenetre.getByRole('button', { name: /Période/ }));
    await expect(fenetre.getByRole('textbox', { name: 'Début' })).toHaveValue(/^01\/01\//);
    await expect(fenetre.getByRole('textbox', { name: 'Fin' })).toHaveValue(/^31\/12\//);
    await fenetre.getByRole('textbox', { name: 'Avancement, en %' }).fill('12,5');
    await fenetre.getByRole('textbox', { name: 'Valeur visée' }).fill('1 234,50');
    await confirmer(fenetre, 'Créer');
    await expect(ligne(admin, titre)).toContainText('Sofia Benali');
    await expect(ligne(admin, titre)).toContainText(/1\s234,5/);
  });

  const standard = await autrePersonne('standardiste', TELEPHONE);
  await test.step('elle le voit, sur son téléphone, avec son avancement', async () => {
    await chercher(standard, titre);
    await expect(standard.getByRole('heading', { level: 1, name: 'Mes objectifs' })).toBeVisible();
    const barre = standard.getByRole('progressbar', { name: titre });
    await expect(barre).toHaveAttribute('aria-valuenow', '13');
    await expect(barre).toHaveAttribute('aria-valuetext', /attendus aujourd’hui/);
    await expect(standard.getByRole('button', { name: /Modifier|Supprimer|Mettre à jour/ })).toHaveCount(0);
  });

  await test.step('personne d’autre ne le voit', async () => {
    for (const compte of ['standardiste2', 'intervenant'] as const) {
      const autre = await autrePersonne(compte);
      await chercher(autre, titre);
      await expect(autre.getByRole('heading', { name: 'Aucun objectif ne correspond' })).toBeVisible();
      await expect(autre.getByText('Sofia Benali')).toHaveCount(0);
    }
  });

  await test.step('l’admin met l’avancement à jour, elle le lit', async () => {
    await admin.getByRole('button', { name: `Mettre à jour l’avancement : ${titre} de Sofia Benali` }).click();
    const saisie = admin.getByRole('dialog', { name: /Mettre à jour l’avancement/ });
    await saisie.getByRole('textbox', { name: 'Avancement' }).fill('100');
    await saisie.getByRole('checkbox', { name: 'Le marquer atteint' }).check();
    await axe(admin);
    await confirmer(saisie, 'Enregistrer');
    await expect(ligne(admin, titre)).toContainText('Atteint');
    await chercher(standard, titre);
    await expect(standard.getByRole('progressbar', { name: titre })).toHaveAttribute('aria-valuetext', /Atteint/);
  });
});

/** From January to December of this year. */
async function choisirToutLAn(page: Page, champ: ReturnType<Page['getByRole']>): Promise<void> {
  await champ.click();
  await page.getByRole('button', { name: /^janvier|^janv\./i }).click();
  await page.getByRole('button', { name: /^décembre|^déc\./i }).click();
}

async function chercher(page: Page, texte: string): Promise<void> {
  await page.goto('/objectifs');
  await page.getByRole('searchbox', { name: 'Rechercher dans la liste' }).fill(texte);
  await page.waitForURL('**/objectifs?*q=*');
}

const ligne = (page: Page, texte: string) => page.getByRole('row').filter({ hasText: texte });
