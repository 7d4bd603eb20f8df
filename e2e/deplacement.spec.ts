import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { IDRISS, marque, voirIntervention } from './outils/gestes.ts';
import { ouverte, premier } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

const JOUR = 86_400_000;
let semaine = Number.parseInt(marque().slice(1, 8), 36) % 3000;

/** Far enough that nothing else is planned then; each of a week of its own. */
async function planifieeLoin(titre: string) {
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const { id, version, reference } = await ouverte(admin, titre);
  semaine += 1;
  const debut = new Date(Date.UTC(2031, 0, 6, 9) + semaine * 7 * JOUR).toISOString();
  const intervenantId = await premier(admin, 'INTERVENANT', IDRISS.saisie);
  await admin.muter(
    'planifierIntervention',
    { id, version, debut, dureeMinutes: 60, intervenantId, derogation: 'Essai' },
    'intervention { id }',
  );
  return reference;
}

test('un client demande un autre créneau, et le standard l’accepte d’une pression', async ({ page, autrePersonne }) => {
  test.slow();
  const titre = `À déplacer ${marque()}`;
  const reference = await planifieeLoin(titre);
  const client = await autrePersonne('client', TELEPHONE);
  await voirIntervention(client, reference, titre);
  await client.getByRole('button', { name: 'Déplacer le rendez-vous' }).click();
  const fenetre = client.getByRole('dialog', { name: 'Déplacer le rendez-vous' });
  const creneau = fenetre.getByRole('radio').first();
  await expect(creneau).toBeVisible();
  await fenetre.getByRole('button', { name: 'Envoyer' }).click();
  await expect(fenetre).toContainText('Choisissez un créneau.');
  await creneau.press('Space');
  await axe(client);
  await fenetre.getByRole('button', { name: 'Envoyer' }).click();
  await expect(fenetre).toBeHidden();
  const demande = client.getByRole('region', { name: 'Vous avez demandé un autre créneau' });
  await expect(demande).toBeVisible();
  await expect(client.getByRole('region', { name: 'Suivi' })).toContainText('Je voudrais déplacer le rendez-vous');

  await connecter(page, 'admin');
  await voirIntervention(page, reference, titre);
  const avis = page.getByRole('alert').filter({ hasText: 'Claire Dupont voudrait déplacer le rendez-vous' });
  await axe(page);
  await avis.getByRole('button', { name: 'Accepter' }).click();
  await expect(avis).toBeHidden();
  await client.reload();
  await expect(client.getByRole('region', { name: 'Ce créneau ne vous va pas ?' })).toBeVisible();
  await expect(demande).toBeHidden();
});

test('le standard refuse de déplacer, et le client lit pourquoi', async ({ page, autrePersonne }) => {
  test.slow();
  const titre = `À laisser ${marque()}`;
  const reference = await planifieeLoin(titre);
  const client = await Personne.connecter('client', MOT_DE_PASSE_DEMO);
  const { voirIntervention: lue } = await client.executer<{
    voirIntervention: {
      id: string;
      version: number;
      creneauxPossibles: { debut: string; intervenant: { id: string } }[];
    };
  }>(`{ voirIntervention(reference: "${reference}") { id version creneauxPossibles { debut intervenant { id } } } }`);
  const [offert] = lue.creneauxPossibles;
  const input = { id: lue.id, version: lue.version, debut: offert?.debut, intervenantId: offert?.intervenant.id };
  await client.muter('proposerDeplacement', input, 'intervention { id }');

  await connecter(page, 'admin');
  await voirIntervention(page, reference, titre);
  const avis = page.getByRole('alert').filter({ hasText: 'voudrait déplacer le rendez-vous' });
  await avis.getByRole('button', { name: 'Refuser' }).click();
  const fenetre = page.getByRole('dialog', { name: 'Refuser le déplacement' });
  await fenetre.getByRole('button', { name: 'Refuser' }).click();
  await expect(fenetre).toContainText('Dites pourquoi : le client le lit.');
  await fenetre.getByRole('textbox', { name: 'Pourquoi' }).fill('La pièce n’arrive que ce jour-là.');
  await axe(page);
  await fenetre.getByRole('button', { name: 'Refuser' }).click();
  await expect(fenetre).toBeHidden();
  await expect(avis).toBeHidden();

  const elle = await autrePersonne('client');
  await voirIntervention(elle, reference, titre);
  await expect(elle.getByRole('region', { name: 'Suivi' })).toContainText('La pièce n’arrive que ce jour-là.');
  await expect(elle.getByRole('button', { name: 'Déplacer le rendez-vous' })).toBeVisible();
});
