import type { Locator, Page } from '@playwright/test';
import {
  commenter,
  confirmer,
  IDRISS,
  jour,
  marque,
  ouvrirIntervention,
  ouvrirMouvement,
  saisirCreneau,
  saisirInstant,
  voirIntervention,
} from './outils/gestes.ts';
import { jourDans, sansFerie } from './outils/jours.ts';
import { axe, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';

/** An answer that refuses is logged by the browser: here the slot that is taken. */
test.use({ fautesAttendues: [/status of 409/] });

test('de l’appel du client à la clôture, chacun chez soi', async ({ page: standard, autrePersonne }) => {
  test.slow();
  const titre = `Chaudière à l’arrêt ${marque()}`;
  const secret = `Le client a déjà déménagé deux fois ${marque()}`;

  await ouvrirSession(standard, 'standardiste');
  const reference = await test.step('le client appelle : sa demande est ouverte', () =>
    ouvrirIntervention(standard, {
      titre,
      // Neither the case nor the accents that a hurried person leaves out.
      client: { saisie: 'CLAÍRE DÛPONT', nom: 'Claire Dupont' },
      description: 'Plus d’eau chaude depuis hier.',
    }));

  await test.step('un créneau pris est refusé, un créneau libre est donné', async () => {
    const prise = await occuper(standard);
    await standard.goto(`/interventions/${reference}`);
    const dialogue = await ouvrirMouvement(standard, 'Planifier');
    await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(-1), heure: prise.heure });
    await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
    await expect(dialogue.getByRole('textbox', { name: 'Pourquoi après coup' })).toBeFocused();
    await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(), heure: prise.heure });
    await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
    const refus = dialogue.getByRole('alert').filter({ hasText: 'L’intervenant est déjà pris' });
    await expect(refus.getByRole('link', { name: prise.reference })).toBeVisible();
    await expect(dialogue.getByRole('button', { name: 'Planifier malgré tout' })).toBeVisible();
    await axe(standard);
    await planifierAuPlusTot(dialogue, prise.heure);
    await expect(faits(standard)).toContainText('Idriss Camara');
    // The button that planned it is gone: whoever uses the keyboard goes on from the title.
    await expect(standard.getByRole('heading', { level: 1, name: titre })).toBeFocused();
    await commenter(standard, secret, { interne: true });
  });

  const client = await autrePersonne('client');
  await lireChezLeClient(client, titre, 'Rendez-vous fixé', /Idriss .*vient chez vous/);

  const intervenant = await autrePersonne('intervenant', TELEPHONE);
  await test.step('l’intervenant démarre, depuis sa journée', async () => {
    await expect(intervenant).toHaveURL(/\/ma-journee$/);
    await intervenant.goto(`/ma-journee?jour=${sansFerie()}`);
    const dialogue = await ouvrirMouvement(carte(intervenant, titre), 'Démarrer');
    await confirmer(dialogue, 'Démarrer maintenant');
    await expect(carte(intervenant, titre)).toContainText('En cours');
  });
  await lireChezLeClient(client, titre, 'L’intervenant travaille', /Idriss .*est au travail/);

  await test.step('l’intervenant met en attente : motif et reprise sont demandés', async () => {
    const dialogue = await ouvrirMouvement(carte(intervenant, titre), 'Mettre en attente');
    await dialogue.getByRole('button', { name: 'Mettre en attente', exact: true }).click();
    await expect(dialogue.getByRole('alert')).toContainText('2 points à corriger');
    await axe(intervenant);
    await dialogue.getByRole('radio', { name: /Le client/ }).check();
    await saisirInstant(dialogue, 'Reprise prévue', jour(2), '09:00');
    await confirmer(dialogue, 'Mettre en attente');
    await expect(carte(intervenant, titre)).toContainText('On attend le client');
  });

  await test.step('le client lit qu’on l’attend, et répond', async () => {
    await lireChezLeClient(client, titre, 'En attente', /attendons votre réponse/);
    await carte(client, titre).getByRole('button', { name: 'Répondre' }).click();
    await carte(client, titre).getByRole('textbox', { name: 'Votre message' }).fill('Le code du portail est 4512.');
    await carte(client, titre).getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect(carte(client, titre)).toContainText('Le code du portail est 4512.');
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('main').getByRole('alert')).toContainText('Le client a répondu');
  });

  await test.step('l’intervenant reprend, puis rend compte', async () => {
    await intervenant.reload();
    await expect(carte(intervenant, titre)).toContainText('Le client a répondu');
    await confirmer(await ouvrirMouvement(carte(intervenant, titre), 'Reprendre'), 'Reprendre maintenant');
    await terminer(intervenant, titre, 'Brûleur nettoyé, pression refaite.', '45');
  });

  await test.step('le client lit le compte rendu, et conteste', async () => {
    await lireChezLeClient(client, titre, 'Travail terminé', /Le travail est fait/);
    await voirIntervention(client, reference, titre);
    await expect(client.getByRole('region', { name: 'Compte rendu' })).toContainText('Brûleur nettoyé');
    const dialogue = await ouvrirContestation(client);
    await dialogue.getByRole('textbox', { name: 'Ce qui ne va pas' }).fill('L’eau est encore froide.');
    await confirmer(dialogue, 'Envoyer la contestation');
    await expect(client.getByRole('article').filter({ hasText: 'L’eau est encore froide.' })).toBeVisible();
  });

  await test.step('la standardiste voit la contestation et renvoie au travail', async () => {
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('main').getByRole('alert').first()).toContainText('Le client conteste');
    const cloture = await ouvrirMouvement(standard, 'Expliquer');
    await cloture.getByRole('button', { name: 'Répondre et clôturer', exact: true }).click();
    await expect(cloture.getByRole('textbox', { name: 'Votre réponse au client' })).toBeFocused();
    await axe(standard);
    await cloture.getByRole('button', { name: 'Fermer', exact: true }).last().click();
    const dialogue = await ouvrirMouvement(standard, 'Reprendre le travail');
    await dialogue.getByRole('textbox', { name: 'Motif' }).fill('L’eau reste froide : à revoir.');
    await confirmer(dialogue, 'Repasser en cours');
    await expect(standard.getByRole('main')).toContainText('« L’eau reste froide : à revoir. »');
  });
  await lireChezLeClient(client, titre, 'L’intervenant travaille', /Idriss .*est au travail/);

  await test.step('l’intervenant rend compte de nouveau, la standardiste clôt', async () => {
    await intervenant.reload();
    await terminer(intervenant, titre, 'Sonde d’eau chaude remplacée.', '30');
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('region', { name: 'Compte rendu' })).toContainText('Sonde d’eau chaude');
    await confirmer(await ouvrirMouvement(standard, 'Clôturer'), 'Clôturer');
    await expect(standard.getByRole('button', { name: 'Modifier', exact: true })).toBeHidden();
  });

  await test.step('le client la retrouve terminée, sans la note de l’équipe', async () => {
    await client.goto('/mes-interventions');
    await client.getByRole('searchbox', { name: 'Rechercher dans l’historique' }).fill(titre.split(' ').at(-1) ?? '');
    await expect(carte(client, titre)).toContainText('Dossier clos');
    await carte(client, titre).getByRole('link', { name: titre }).click();
    await expect(client.getByRole('article').filter({ hasText: '4512' })).toBeVisible();
    await expect(client.getByText(secret)).toHaveCount(0);
    await voirIntervention(standard, reference, titre);
    await expect(standard.getByRole('article').filter({ hasText: secret })).toContainText('le client ne le voit pas');
  });
});

/** Another intervention on some slot of this evening, or of the next day that is no holiday: the first that is free. */
async function occuper(page: Page): Promise<{ reference: string; heure: string }> {
  const titre = `Créneau occupé ${marque()}`;
  const reference = await ouvrirIntervention(page, { titre });
  await page.getByRole('link', { name: 'Planifier maintenant' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Planifier' });
  const heure = await planifierAuPlusTot(dialogue);
  return { reference, heure };
}

/** Ten minutes for Idriss this evening, at the first hour that is free; a website that was used before has fewer. */
async function planifierAuPlusTot(dialogue: Locator, apres = ''): Promise<string> {
  const heures = Array.from({ length: 36 }, (_, rang) => {
    const minutes = 18 * 60 + rang * 10;
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }).filter((heure) => heure > apres && (sansFerie() !== jourDans(0) || heure >= maintenant()));
  for (const heure of heures) {
    await saisirCreneau(dialogue, { intervenant: IDRISS, date: jour(), heure });
    await dialogue.getByRole('button', { name: 'Planifier', exact: true }).click();
    const pris = dialogue.getByRole('alert').filter({ hasText: 'déjà pris' });
    await expect(async () => expect((await dialogue.isHidden()) || (await pris.isVisible())).toBe(true)).toPass();
    if (await dialogue.isHidden()) return heure;
  }
  throw new Error('La soirée d’Idriss est pleine.');
}

/** On a clock in Paris: slots are to come. */
const maintenant = () =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'short' }).format(new Date());

/** A client's and an intervenant's pages show each intervention as an item of a list. */
const carte = (page: Page, titre: string) => page.getByRole('listitem').filter({ hasText: titre });
const faits = (page: Page) => page.getByRole('complementary', { name: 'En bref' });

async function lireChezLeClient(client: Page, titre: string, statut: string, suite: RegExp): Promise<void> {
  await test.step(`le client lit : ${statut}`, async () => {
    await client.goto('/mes-interventions');
    await expect(carte(client, titre)).toContainText(statut);
    await expect(carte(client, titre)).toContainText(suite);
  });
}

async function terminer(intervenant: Page, titre: string, rapport: string, minutes: string): Promise<void> {
  const dialogue = await ouvrirMouvement(carte(intervenant, titre), 'Terminer');
  await dialogue.getByRole('textbox', { name: 'Compte rendu' }).fill(rapport);
  await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill(minutes);
  await confirmer(dialogue, 'Terminer');
  await expect(carte(intervenant, titre)).toContainText('Réalisée');
  const enCours = intervenant
    .locator('section')
    .filter({ has: intervenant.getByRole('heading', { name: 'En cours' }) });
  await expect(enCours.filter({ hasText: titre })).toHaveCount(0);
}

async function ouvrirContestation(client: Page): Promise<Locator> {
  await client.getByRole('button', { name: 'Contester', exact: true }).click();
  return client.getByRole('dialog', { name: 'Contester le résultat' });
}
