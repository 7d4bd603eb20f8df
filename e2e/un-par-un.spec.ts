import type { Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { choisirPersonne, IDRISS, marque } from './outils/gestes.ts';
import { ouverte } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';

const barre = (page: Page) => page.getByRole('region', { name: 'Interventions choisies' });

/** Three that wait to be planned, all shown and chosen. */
async function troisChoisies(page: Page): Promise<string[]> {
  const mot = marque();
  const standardiste = await Personne.connecter('standardiste', MOT_DE_PASSE_DEMO);
  const references: string[] = [];
  for (const rang of [1, 2, 3]) references.push((await ouverte(standardiste, `Visite ${rang} ${mot}`)).reference);
  await ouvrirSession(page, 'standardiste');
  await page.goto(`/interventions?vue=toutes&q=${mot}`);
  for (const reference of references) await page.getByRole('checkbox', { name: `Choisir ${reference}` }).check();
  await expect(barre(page).getByRole('status')).toHaveText('3 choisies');
  return references;
}

test('trois interventions changent d’urgence d’un coup ; celle qu’un collègue a touchée entre-temps est dite', async ({
  page,
  autrePersonne,
}) => {
  test.slow();
  const [premiere = '', deuxieme = '', troisieme = ''] = await troisChoisies(page);
  await barre(page).getByRole('button', { name: 'Urgence…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Urgence de 3 interventions' });
  await expect(dialogue).toBeVisible();
  await axe(page);
  await dialogue.getByRole('button', { name: 'Changer l’urgence' }).click();
  await expect(dialogue.getByText('Choisissez un degré.')).toBeVisible();
  // The window holds what it was opened for, whatever becomes of the list.
  const admin = await autrePersonne('admin');
  await admin.goto(`/interventions/${deuxieme}`);
  await admin.getByRole('button', { name: 'Modifier', exact: true }).click();
  await admin.getByRole('dialog').getByRole('textbox', { name: 'Titre' }).fill('Titre changé ailleurs');
  await admin.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Titre changé ailleurs' })).toBeVisible();
  await dialogue.getByRole('radio', { name: 'Haute' }).check();
  await dialogue.getByRole('button', { name: 'Changer l’urgence' }).click();
  await expect(dialogue.getByRole('status')).toHaveText(/2 ont été changées, une est restée comme elle était/);
  for (const reference of [premiere, troisieme])
    await expect(dialogue.getByRole('listitem').filter({ hasText: reference })).toContainText('→ Haute');
  await expect(dialogue.getByRole('listitem').filter({ hasText: deuxieme })).toContainText(
    'a modifié ceci entre-temps',
  );
  await axe(page);
  await dialogue.getByRole('button', { name: 'Fermer' }).last().click();
  await expect(barre(page)).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: premiere })).toContainText('Haute');
});

test('trois interventions se planifient pour une personne, chacune dans son premier créneau libre', async ({
  page,
}) => {
  test.slow();
  const references = await troisChoisies(page);
  await barre(page).getByRole('button', { name: 'Planifier…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Planifier 3 interventions pour une personne' });
  await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
  await expect(dialogue.getByText('Choisissez un intervenant.')).toBeVisible();
  await choisirPersonne(dialogue, 'Intervenant', IDRISS.saisie, IDRISS.nom);
  await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
  await expect(dialogue.getByRole('status')).toHaveText('3 ont été changées.');
  const creneaux = await dialogue.getByRole('listitem').allInnerTexts();
  expect(new Set(creneaux.map((texte) => texte.replace(/INT-\S+/, ''))).size).toBe(3);
  await dialogue.getByRole('button', { name: 'Fermer' }).last().click();
  for (const reference of references)
    await expect(page.getByRole('row').filter({ hasText: reference })).toContainText('Planifiée');
});

test('ce qui vient d’être planifié d’un coup redevient à planifier d’une touche', async ({ page }) => {
  test.slow();
  const references = await troisChoisies(page);
  await barre(page).getByRole('button', { name: 'Planifier…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Planifier 3 interventions pour une personne' });
  await choisirPersonne(dialogue, 'Intervenant', IDRISS.saisie, IDRISS.nom);
  await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
  await expect(dialogue.getByRole('status')).toHaveText('3 ont été changées.');
  await dialogue.getByRole('button', { name: 'Fermer' }).last().click();
  await expect(dialogue).toBeHidden();
  // As long as one points at it, it stays.
  await page.getByRole('button', { name: 'Tout annuler' }).hover();
  await axe(page);
  await page.keyboard.press('z');
  const retour = page.getByRole('dialog', { name: 'Retour en arrière de 3 interventions' });
  await expect(retour.getByRole('status')).toHaveText('3 ont été changées.');
  await axe(page);
  await retour.getByRole('button', { name: 'Fermer' }).last().click();
  for (const reference of references)
    await expect(page.getByRole('row').filter({ hasText: reference })).toContainText('Nouvelle');
});

test('l’urgence revient à ce qu’elle était ; ce qu’un collègue a changé depuis reste', async ({ page }) => {
  test.slow();
  const [premiere = '', deuxieme = '', troisieme = ''] = await troisChoisies(page);
  await barre(page).getByRole('button', { name: 'Urgence…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Urgence de 3 interventions' });
  await dialogue.getByRole('radio', { name: 'Haute' }).check();
  await dialogue.getByRole('button', { name: 'Changer l’urgence' }).click();
  await expect(dialogue.getByRole('status')).toHaveText('3 ont été changées.');
  // While the window says what was done, somebody goes on with one of them.
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const { voirIntervention } = await admin.executer<{ voirIntervention: Record<'id' | 'version' | 'titre', string> }>(
    `{ voirIntervention(reference: "${deuxieme}") { id version titre } }`,
  );
  const { titre } = voirIntervention;
  const reprise = { ...voirIntervention, titre: `${titre}, repris` };
  await admin.muter('modifierIntervention', reprise, 'intervention { id }');
  await dialogue.getByRole('button', { name: 'Fermer' }).last().click();
  await page.getByRole('button', { name: 'Tout annuler' }).click();
  const retour = page.getByRole('dialog', { name: 'Retour en arrière de 3 interventions' });
  await expect(retour.getByRole('status')).toHaveText(/2 ont été changées, une est restée comme elle était/);
  await retour.getByRole('button', { name: 'Fermer' }).last().click();
  for (const reference of [premiere, troisieme])
    await expect(page.getByRole('row').filter({ hasText: reference })).not.toContainText('Haute');
  await expect(page.getByRole('row').filter({ hasText: deuxieme })).toContainText('Haute');
});

test('ce qui vient d’être transmis se reprend', async ({ page }) => {
  test.slow();
  await troisChoisies(page);
  await barre(page).getByRole('button', { name: 'Transmettre…' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Transmettre 3 interventions' });
  await choisirPersonne(dialogue, 'À qui', 'mar', 'Julien Maréchal');
  await dialogue.getByRole('button', { name: 'Transmettre', exact: true }).click();
  await expect(dialogue).toBeHidden();
  await page.getByRole('button', { name: 'Tout annuler' }).click();
  const retour = page.getByRole('dialog', { name: 'Retour en arrière de 3 interventions' });
  await expect(retour.getByRole('status')).toHaveText('3 ont été changées.');
  await expect(retour.getByText('de nouveau la vôtre')).toHaveCount(3);
});
