import type { Page } from '@playwright/test';
import { confirmer, marque } from './outils/gestes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

// A number that is there already is refused, as is one that is not whole yet.
test.use({ fautesAttendues: [/status of 4(00|09)/] });

/** A mobile number of this run alone, in its three writings. */
function unNumero() {
  const chiffres = String(Date.now() % 100_000_000).padStart(8, '0');
  const local = `07${chiffres}`.replace(/\B(?=(\d\d)+$)/g, ' ');
  return { local, colle: `07${chiffres}`, international: `+33 7${chiffres}` };
}

test('un numéro ajouté en 07 se trouve en +33, et ne s’ajoute pas deux fois', async ({ page }) => {
  const nom = `Démarchage ${marque()}`;
  const { local, colle, international } = unNumero();
  await connecter(page, 'admin');
  await page.getByRole('link', { name: 'Liste noire' }).click();
  const question = page.getByRole('textbox', { name: 'Ce numéro est-il en liste noire ?' });
  const reponse = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /liste noire|numéro entier/ });

  await test.step('il n’y est pas : la réponse propose de l’ajouter', async () => {
    await question.fill(local.slice(0, 8));
    await expect(reponse).toContainText('pas encore un numéro entier');
    await question.fill(international);
    await expect(reponse).toContainText(`${insecable(local)} n’est pas en liste noire`);
    await axe(page);
    await page.getByRole('button', { name: 'L’ajouter' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Ajouter un numéro' });
    await expect(fenetre.getByRole('textbox', { name: 'Numéro' })).toHaveValue(insecable(local));
    await fenetre.getByRole('textbox', { name: 'Nom' }).fill(nom);
    await axe(page);
    await confirmer(fenetre, 'Créer');
    await expect(ligne(page, nom)).toContainText(insecable(local));
    await expect(reponse).toContainText(`${insecable(local)} est en liste noire`);
    await expect(reponse).toContainText(nom);
  });

  await test.step('écrit autrement, c’est le même', async () => {
    await question.fill(colle);
    await expect(reponse).toContainText('est en liste noire');
    await page.getByRole('searchbox', { name: 'Rechercher dans la liste' }).fill(international);
    await expect(page.getByRole('row').filter({ hasText: nom })).toHaveCount(1);
    await expect(page.getByRole('row')).toHaveCount(2);
  });

  await test.step('l’ajouter encore est refusé à côté de son champ', async () => {
    await page.getByRole('button', { name: 'Ajouter un numéro' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Ajouter un numéro' });
    const champ = fenetre.getByRole('textbox', { name: 'Numéro' });
    await champ.fill(international);
    await fenetre.getByRole('button', { name: 'Créer' }).click();
    await expect(champ).toHaveAttribute('aria-invalid', 'true');
    await expect(fenetre.getByText(/est déjà en liste noire/).first()).toBeVisible();
    await fenetre.getByRole('button', { name: 'Annuler' }).click();
  });

  await test.step('retiré, il n’y est plus', async () => {
    await page.getByRole('button', { name: `Supprimer « ${insecable(local)} »` }).click();
    await confirmer(page.getByRole('dialog', { name: /Supprimer/ }), 'Supprimer');
    await expect(reponse).toContainText('n’est pas en liste noire');
    await expect(page.getByRole('heading', { name: 'Aucun numéro ne correspond' })).toBeVisible();
  });
});

const ligne = (page: Page, texte: string) => page.getByRole('row').filter({ hasText: texte });
const insecable = (numero: string) => numero.replaceAll(' ', '\u00a0');
