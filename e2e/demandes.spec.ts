import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { marque } from './outils/gestes.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

test('un client demande une intervention, le standard l’accepte d’une pression et le client la suit', async ({
  page,
  autrePersonne,
}) => {
  test.slow();
  const titre = `Radiateur froid ${marque()}`;
  const client = await autrePersonne('client', TELEPHONE);
  await client.getByRole('link', { name: 'Demander une intervention' }).click();
  const fenetre = client.getByRole('dialog', { name: 'Demander une intervention' });
  await expect(fenetre.getByRole('textbox', { name: 'Que se passe-t-il ?' })).toBeFocused();
  await fenetre.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(fenetre).toContainText('Adresse');
  await fenetre.getByRole('textbox', { name: 'Que se passe-t-il ?' }).fill(titre);
  await fenetre.getByRole('textbox', { name: 'Plus en détail' }).fill('Les autres chauffent.');
  await fenetre.getByRole('textbox', { name: 'Adresse' }).fill('12 rue des Lilas, Lyon');
  await fenetre.getByRole('textbox', { name: 'Quand êtes-vous là ?' }).fill('Le matin, sauf mardi');
  await axe(client);
  await fenetre.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(fenetre).toBeHidden();
  const sienne = client.getByRole('listitem').filter({ hasText: titre });
  await expect(sienne).toContainText('En attente de réponse');

  await connecter(page, 'standardiste');
  await page.goto('/demandes');
  const recue = page.getByRole('listitem').filter({ hasText: titre });
  await expect(recue).toContainText('Claire Dupont');
  await expect(recue).toContainText('Le matin, sauf mardi');
  await axe(page);
  await recue.getByRole('button', { name: `Accepter : ${titre}` }).click();
  await expect(page).toHaveURL(/\/interventions\/INT-\d{4}-\d+$/);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Disponibilités : Le matin, sauf mardi');
  const reference = page.url().split('/').at(-1) ?? '';
  await page.goto('/demandes');
  await expect(page.getByRole('heading', { level: 1, name: 'Demandes à traiter' })).toBeVisible();
  await expect(page.getByText(titre)).toHaveCount(0);

  await client.reload();
  await expect(sienne).toContainText('Acceptée');
  await sienne.getByRole('link', { name: `Suivre l’intervention ${reference}` }).click();
  await expect(client.getByRole('heading', { level: 1, name: titre })).toBeVisible();
});

test('le standard refuse une demande, et le client lit pourquoi', async ({ page, autrePersonne }) => {
  test.slow();
  const titre = `Lave-linge ${marque()}`;
  const personne = await Personne.connecter('client2', MOT_DE_PASSE_DEMO);
  await personne.muter('demanderIntervention', { titre, adresse: '8 quai Fulchiron, Lyon' }, 'demande { id }');

  await connecter(page, 'standardiste');
  await page.goto('/demandes');
  const recue = page.getByRole('listitem').filter({ hasText: titre });
  await recue.getByRole('button', { name: `Refuser : ${titre}` }).click();
  const fenetre = page.getByRole('dialog', { name: 'Refuser la demande' });
  await fenetre.getByRole('button', { name: 'Refuser' }).click();
  await expect(fenetre).toContainText('Dites pourquoi : le client le lit.');
  await fenetre.getByRole('textbox', { name: 'Pourquoi' }).fill('Nous ne réparons pas l’électroménager.');
  await axe(page);
  await fenetre.getByRole('button', { name: 'Refuser' }).click();
  await expect(fenetre).toBeHidden();
  await expect(recue).toHaveCount(0);

  const client = await autrePersonne('client2');
  await client.getByRole('link', { name: 'Demandes', exact: true }).click();
  const sienne = client.getByRole('listitem').filter({ hasText: titre });
  await expect(sienne).toContainText('Refusée');
  await expect(sienne).toContainText('Nous ne réparons pas l’électroménager.');
});

test('un client retire sa demande, avec ses mots ; elle n’attend plus au standard', async ({ page, autrePersonne }) => {
  test.slow();
  const titre = `Chaudière ${marque()}`;
  const personne = await Personne.connecter('client', MOT_DE_PASSE_DEMO);
  await personne.muter('demanderIntervention', { titre, adresse: '8 quai Fulchiron, Lyon' }, 'demande { id }');
  const client = await autrePersonne('client', TELEPHONE);
  await client.goto('/demandes');
  const sienne = client.getByRole('listitem').filter({ hasText: titre });
  await sienne.getByRole('button', { name: `Retirer : ${titre}` }).click();
  const fenetre = client.getByRole('dialog', { name: 'Retirer la demande' });
  await fenetre.getByRole('textbox', { name: 'Pourquoi (facultatif)' }).fill('Elle repart toute seule.');
  await axe(client);
  await fenetre.getByRole('button', { name: 'Retirer' }).click();
  await expect(fenetre).toBeHidden();
  await expect(sienne).toContainText('Retirée');
  await expect(sienne).toContainText('Elle repart toute seule.');
  await expect(sienne.getByRole('button')).toHaveCount(0);

  await connecter(page, 'standardiste');
  await page.goto('/demandes');
  await expect(page.getByRole('heading', { level: 1, name: 'Demandes à traiter' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(titre);
});
