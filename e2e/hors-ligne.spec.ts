// Without network: a press never empties the screen, what is shown says of when it is, what is typed stays.
import type { Page } from '@playwright/test';
import { marque, ouvrirMouvement } from './outils/gestes.ts';
import { planifiee } from './outils/interventions.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { axe, expect, TELEPHONE, test } from './outils/parcours.ts';

/** Each request that finds no network is logged by the browser. */
test.use({ fautesAttendues: [/ERR_INTERNET_DISCONNECTED/] });

test('sans réseau, la journée reste à l’écran, ses dialogues s’ouvrent et gardent ce qui est saisi', async ({
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  const [titre, titreEnCours] = [`Fuite ${mot}`, `Panne ${mot}`];
  const { personne } = await creerCompteDAdmin(mot);
  await planifiee(personne, titre);
  const page = await autrePersonne('intervenant', TELEPHONE);
  const carte = (quoi: string) => page.getByRole('listitem').filter({ hasText: quoi });
  await expect(carte(titre)).toBeVisible();
  await planifiee(personne, titreEnCours);
  await page.reload();
  const depart = await ouvrirMouvement(carte(titreEnCours), 'Démarrer');
  await depart.getByRole('button', { name: 'Démarrer maintenant' }).click();
  await expect(carte(titreEnCours)).toContainText('En cours');
  // Newly opened, and nothing pressed in it: what the presses need comes by itself.
  const code = dialogueCharge(page);
  await page.reload();
  await expect(carte(titre)).toBeVisible();
  await code;

  await page.context().setOffline(true);
  await test.step('l’écran le dit, avec l’heure de ce qu’il montre', async () => {
    const avis = page.getByRole('status').filter({ hasText: 'Pas de réseau.' });
    await expect(avis).toContainText(/Ce qui est affiché date de \d\d:\d\d\./);
    await axe(page);
  });

  await test.step('un lien n’emmène nulle part, et le dit', async () => {
    await carte(titre).getByRole('link', { name: titre }).click();
    await expect(page.getByText('Vous restez sur celle-ci.')).toBeVisible();
    await expect(page).toHaveURL(/\/ma-journee$/);
    await expect(carte(titre)).toBeVisible();
  });

  await test.step('« Demain » ne montre pas les visites d’aujourd’hui, et dit pourquoi', async () => {
    await page.getByRole('button', { name: 'Demain' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Pas de réponse du serveur' })).toBeVisible();
    await expect(carte(titre)).toHaveCount(0);
    await page.getByRole('button', { name: 'Aujourd’hui' }).click();
    await expect(carte(titre)).toBeVisible();
  });

  await test.step('le compte rendu se saisit ; ne partant pas, il reste, et part au retour du réseau', async () => {
    const dialogue = await ouvrirMouvement(carte(titreEnCours), 'Terminer');
    await dialogue.getByRole('textbox', { name: 'Compte rendu' }).fill('Joint changé, essai fait.');
    await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill('45');
    await dialogue.getByRole('button', { name: 'Terminer', exact: true }).click();
    await expect(dialogue.getByRole('alert')).toContainText('Pas de réponse du serveur');
    await expect(dialogue.getByRole('textbox', { name: 'Compte rendu' })).toHaveValue('Joint changé, essai fait.');
    await page.context().setOffline(false);
    await expect(page.getByText('Pas de réseau.')).toHaveCount(0);
    await dialogue.getByRole('button', { name: 'Terminer', exact: true }).click();
    await expect(dialogue).toBeHidden();
  });

  await carte(titre).getByRole('link', { name: titre }).click();
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
});

/** The dialog of the moves is among the scripts that came. */
function dialogueCharge(page: Page): Promise<unknown> {
  return page.waitForResponse(async (recue) => {
    if (!/\/_next\/static\/.*\.js/.test(recue.url())) return false;
    return (await recue.text().catch(() => '')).includes('mouvement:');
  });
}
