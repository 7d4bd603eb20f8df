import type { Page } from '@playwright/test';
import { confirmer, marque, ouvrirIntervention, ouvrirMouvement, voirIntervention } from './outils/gestes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

// Deleting what is in use is refused.
test.use({ fautesAttendues: [/status of 409/] });

test('un statut renommé se lit partout sous son nouveau nom ; utilisé, il se désactive', async ({
  page: admin,
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  const [avant, apres] = [`Diagnostic ${mot}`, `Expertise ${mot}`];
  const [avantClient, apresClient] = [`Votre dossier est étudié ${mot}`, `Un expert étudie votre dossier ${mot}`];
  await connecter(admin, 'admin');

  await test.step('l’admin crée un statut', async () => {
    await admin.getByRole('link', { name: 'Listes', exact: true }).click();
    await admin.getByRole('button', { name: 'Nouveau statut' }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Nouveau statut' });
    await fenetre.getByRole('textbox', { name: 'Libellé en français' }).fill(avant);
    await fenetre.getByRole('textbox', { name: 'Libellé en anglais' }).fill(`Diagnosis ${mot}`);
    await fenetre.getByRole('textbox', { name: 'Pour le client, en français' }).fill(avantClient);
    await fenetre.getByRole('combobox', { name: 'Étape' }).selectOption('Nouvelle');
    await axe(admin);
    await confirmer(fenetre, 'Créer');
    await expect(ligne(admin, avant)).toContainText('Nouvelle');
  });

  const standard = await autrePersonne('standardiste');
  const titre = `Devis à étudier ${mot}`;
  const reference = await ouvrirIntervention(standard, { titre });
  const client = await autrePersonne('client');
  await test.step('la standardiste le donne à une intervention', async () => {
    await voirIntervention(standard, reference, titre);
    const dialogue = await ouvrirMouvement(standard, 'Changer le statut');
    await confirmer(dialogue, 'Changer le statut');
    await expect(standard.getByRole('main')).toContainText(`à « ${avant} »`);
    await voirIntervention(client, reference, titre);
    await expect(client.getByRole('main')).toContainText(avantClient);
    await expect(client.getByRole('main')).not.toContainText(avant);
  });

  await test.step('l’admin le renomme', async () => {
    await admin.getByRole('button', { name: `Modifier « ${avant} »` }).click();
    const fenetre = admin.getByRole('dialog', { name: 'Modifier le statut' });
    await fenetre.getByRole('textbox', { name: 'Libellé en français' }).fill(apres);
    await fenetre.getByRole('textbox', { name: 'Pour le client, en français' }).fill(apresClient);
    await confirmer(fenetre, 'Enregistrer');
    await expect(ligne(admin, apres)).toContainText(apresClient);
  });

  await test.step('chacun lit le nouveau nom à sa page suivante', async () => {
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('main')).toContainText(apres);
    await expect(standard.getByRole('main')).not.toContainText(avant);
    await client.goto('/mes-interventions');
    await expect(client.getByRole('listitem').filter({ hasText: titre })).toContainText(apresClient);
  });

  await test.step('le supprimer est refusé, et l’on propose de le désactiver', async () => {
    await admin.getByRole('button', { name: `Supprimer « ${apres} »` }).click();
    const fenetre = admin.getByRole('dialog', { name: `Supprimer « ${apres} » ?` });
    await fenetre.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await expect(fenetre.getByRole('alert')).toContainText('Ce statut est utilisé : désactivez-le plutôt');
    await confirmer(fenetre, 'Le désactiver');
    await expect(ligne(admin, apres)).toContainText('Inactif');
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('main')).toContainText(apres);
  });
});

test('un modèle de commentaire s’insère, rempli, et ne part pas de lui-même', async ({
  page: admin,
  autrePersonne,
}) => {
  test.slow();
  const mot = marque();
  await connecter(admin, 'admin');
  await admin.goto('/listes?liste=modeles');
  await admin.getByRole('button', { name: 'Nouveau modèle' }).first().click();
  const fenetre = admin.getByRole('dialog', { name: 'Nouveau modèle' });
  await fenetre.getByRole('textbox', { name: 'Titre' }).fill(`Rappel ${mot}`);
  await fenetre
    .getByRole('textbox', { name: 'Texte en français' })
    .fill('Bonjour {client}, pour {reference} : {creneau}.');
  await fenetre
    .getByRole('textbox', { name: 'Texte en anglais' })
    .fill('Hello {client}, about {reference}: {creneau}.');
  await axe(admin);
  await confirmer(fenetre, 'Créer');
  await expect(ligne(admin, `Rappel ${mot}`)).toContainText('Le client aussi');

  const standard = await autrePersonne('standardiste');
  const titre = `Compteur ${mot}`;
  const reference = await ouvrirIntervention(standard, { titre });
  await voirIntervention(standard, reference, titre);
  const message = standard.getByRole('textbox', { name: 'Message' });
  await message.fill('Madame,');
  await standard.getByRole('button', { name: 'Modèles' }).click();
  await standard.getByRole('menuitem', { name: `Rappel ${mot}` }).click();
  await expect(message).toHaveValue(`Madame,\nBonjour Claire Dupont, pour ${reference} : (date à convenir).`);
  await expect(message).toBeFocused();
  await expect(standard.getByRole('article').filter({ hasText: 'Bonjour Claire Dupont' })).toHaveCount(0);
  await standard.getByRole('switch', { name: 'Interne' }).click({ force: true });
  await standard.getByRole('button', { name: 'Modèles' }).click();
  await expect(standard.getByRole('menuitem', { name: `Rappel ${mot}` })).toHaveCount(0);
});

const ligne = (page: Page, nom: string) => page.getByRole('row').filter({ hasText: nom });
