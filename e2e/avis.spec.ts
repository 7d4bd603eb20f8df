import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { marque, voirIntervention } from './outils/gestes.ts';
import { realisee } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

test('un client note ce qui a été fait, change d’avis, et le standard le lit', async ({ page, autrePersonne }) => {
  test.slow();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const titre = `À noter ${marque()}`;
  const { reference } = await realisee(admin, titre);
  const client = await autrePersonne('client', TELEPHONE);
  await voirIntervention(client, reference, titre);
  const avis = client.getByRole('region', { name: 'Votre avis' });
  const fenetre = client.getByRole('dialog', { name: 'Votre avis' });

  await avis.getByRole('button', { name: 'Donner mon avis' }).click();
  await fenetre.getByRole('textbox', { name: 'Vos mots' }).fill('Rapide, et soigné.');
  await fenetre.getByRole('button', { name: 'Envoyer mon avis' }).click();
  await expect(fenetre).toContainText('Choisissez une note, de 1 à 5.');
  await fenetre.getByRole('radio', { name: '4 sur 5' }).press('Space');
  await axe(client);
  await fenetre.getByRole('button', { name: 'Envoyer mon avis' }).click();
  await expect(fenetre).toBeHidden();
  await expect(avis.getByRole('img', { name: '4 sur 5' })).toBeVisible();
  await expect(avis).toContainText('Rapide, et soigné.');

  await avis.getByRole('button', { name: 'Changer mon avis' }).click();
  await expect(fenetre.getByRole('radio', { name: '4 sur 5' })).toBeChecked();
  await fenetre.getByRole('radio', { name: '5 sur 5' }).press('Space');
  await fenetre.getByRole('button', { name: 'Envoyer mon avis' }).click();
  await expect(avis.getByRole('img', { name: '5 sur 5' })).toBeVisible();

  await connecter(page, 'admin');
  await voirIntervention(page, reference, titre);
  const faits = page.getByRole('complementary').filter({ hasText: 'Avis du client' });
  await expect(faits.getByRole('img', { name: '5 sur 5' })).toBeVisible();
  await expect(faits).toContainText('Rapide, et soigné.');
  await expect(page.getByRole('region', { name: 'Votre avis' })).toBeHidden();
});
