import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { confirmer, marque, ouvrirMouvement, voirIntervention } from './outils/gestes.ts';
import { realisee } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

test('une contestation a sa réponse : refaire dans un créneau proposé, ou expliquer', async ({ page }) => {
  test.slow();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const client = await Personne.connecter('client', MOT_DE_PASSE_DEMO);
  const contestee = async (titre: string) => {
    const { id, reference } = await realisee(admin, titre);
    await client.muter('contesterIntervention', { id, texte: 'Cela fuit encore' }, 'commentaire { id }');
    return reference;
  };
  await connecter(page, 'admin');
  const conteste = page.getByText('Le client conteste le résultat : faites refaire');

  await test.step('refaire : un dialogue, une proposition, et la visite est prévue', async () => {
    const titre = `À refaire ${marque()}`;
    await voirIntervention(page, await contestee(titre), titre);
    await expect(conteste).toBeVisible();
    const dialogue = await ouvrirMouvement(page, 'Refaire');
    const proposition = dialogue
      .getByRole('region', { name: /Créneaux/ })
      .getByRole('button')
      .first();
    await proposition.click();
    await axe(page);
    await confirmer(dialogue, 'Planifier la nouvelle visite');
    await expect(conteste).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Déplacer le créneau' })).toBeVisible();
  });

  await test.step('expliquer : le client lit la réponse, et le dossier est clôturé', async () => {
    const titre = `À expliquer ${marque()}`;
    await voirIntervention(page, await contestee(titre), titre);
    const dialogue = await ouvrirMouvement(page, 'Expliquer');
    await dialogue.getByRole('textbox', { name: 'Votre réponse au client' }).fill('La goutte vient du voisin.');
    await confirmer(dialogue, 'Répondre et clôturer');
    await expect(page.getByRole('article').filter({ hasText: 'La goutte vient du voisin.' })).toBeVisible();
    await expect(conteste).toHaveCount(0);
  });
});
