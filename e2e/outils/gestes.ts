// What people do on the website, a gesture each: what several journeys share.
import type { Locator, Page } from '@playwright/test';
import { jourDans, saisi, sansFerie } from './jours.ts';
import { expect } from './parcours.ts';

let numero = 0;

/** A word that no other journey and no other run writes: what carries it is found by it. */
export function marque(): string {
  numero += 1;
  return `x${Date.now().toString(36)}${process.pid.toString(36)}n${numero}`;
}

/** A day in Paris, as people type it: "21/11/2026"; of those to come the first on which the company is not closed. */
export const jour = (dansJours = 0): string => saisi(dansJours < 0 ? jourDans(dansJours) : sansFerie(dansJours));

export const menuCompte = (page: Page): Locator => page.getByRole('button', { name: /Compte de|Account of/ });

/** In the header: "En direct", "Actualisé toutes les minutes", "Hors ligne". */
export const temoin = (page: Page, etat: string): Locator =>
  page.getByRole('banner').getByRole('img', { name: etat, exact: true });

/** Networks that let no stream through: the page asks from time to time, and falls silent in between. */
export async function sansDirect(page: Page): Promise<void> {
  await page.route('**/api/direct', (route) => route.fulfill({ status: 204 }));
}

/** A field that searches the directory: types, then takes the person of that name. */
export async function choisirPersonne(dans: Page | Locator, libelle: string, saisie: string, nom: string) {
  const champ = dans.getByRole('textbox', { name: libelle, exact: true });
  await champ.fill(saisie);
  await champ.page().getByRole('option', { name: nom }).click();
  await expect(champ).toHaveValue(nom);
}

export async function saisirInstant(dans: Page | Locator, libelle: string, date: string, heure: string) {
  const champ = dans.getByRole('textbox', { name: libelle, exact: true });
  await champ.fill(date);
  // Leaves the field, and closes its calendar.
  await champ.press('Tab');
  await dans.getByRole('textbox', { name: `${libelle} : heure`, exact: true }).fill(heure);
}

interface Ouverture {
  titre: string;
  client?: { saisie: string; nom: string };
  adresse?: string;
  urgence?: string;
  description?: string;
}
export const CLAIRE = { saisie: 'dupont', nom: 'Claire Dupont' };

/** From the creation page to the reference that is read out on the phone. */
export async function ouvrirIntervention(page: Page, ouverture: Ouverture): Promise<string> {
  const { titre, client = CLAIRE, adresse = '12 rue des Lilas, Lyon', urgence = 'Normale', description } = ouverture;
  await page.goto('/interventions/nouvelle');
  await choisirPersonne(page, 'Client', client.saisie, client.nom);
  await page.getByRole('textbox', { name: 'Titre' }).fill(titre);
  await page.getByRole('textbox', { name: 'Adresse' }).fill(adresse);
  await page.getByRole('radio', { name: urgence }).click();
  if (description !== undefined) await page.getByRole('textbox', { name: 'Description' }).fill(description);
  await page.getByRole('button', { name: 'Ouvrir l’intervention' }).click();
  const annonce = page.getByRole('heading', { level: 1, name: /^INT-\d{4}-\d+ est ouverte$/ });
  await expect(annonce).toBeVisible();
  return ((await annonce.textContent()) ?? '').split(' ')[0] ?? '';
}

export async function voirIntervention(page: Page, reference: string, titre: string): Promise<void> {
  await page.goto(`/interventions/${reference}`);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
}

/** The dialog of a move, from its page or its card; on a phone the moves that are not the next step wait in a menu. */
export async function ouvrirMouvement(dans: Page | Locator, action: string): Promise<Locator> {
  const page = 'page' in dans ? dans.page() : dans;
  const bouton = dans.getByRole('button', { name: action, exact: true });
  const autres = dans.getByRole('button', { name: 'Autres actions', exact: true });
  await expect(bouton.or(autres).first()).toBeVisible();
  if (await bouton.isVisible()) await bouton.click();
  else {
    await autres.click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  }
  return page.getByRole('dialog', { name: action });
}

interface Creneau {
  intervenant: { saisie: string; nom: string };
  date: string;
  heure: string;
  minutes?: number;
}
export const IDRISS = { saisie: 'camara', nom: 'Idriss Camara' };

/** Fills the dialog in which a slot is given; does not send it. */
export async function saisirCreneau(dialogue: Locator, { intervenant, date, heure, minutes = 10 }: Creneau) {
  await choisirPersonne(dialogue, 'Intervenant', intervenant.saisie, intervenant.nom);
  await saisirInstant(dialogue, 'Début', date, heure);
  await dialogue.getByRole('textbox', { name: 'Durée' }).fill(String(minutes));
}

/** Sends the dialog, which closes when the move is saved. */
export async function confirmer(dialogue: Locator, libelle: string): Promise<void> {
  await dialogue.getByRole('button', { name: libelle, exact: true }).click();
  await expect(dialogue).toBeHidden();
}

export async function commenter(page: Page, texte: string, { interne = false } = {}): Promise<void> {
  // The switch says it beside the field; the name of the field follows.
  if (interne) await page.getByRole('switch', { name: 'Interne' }).check();
  await page.getByRole('textbox', { name: /message|note interne/i }).fill(texte);
  await page.getByRole('button', { name: interne ? 'Ajouter la note interne' : 'Envoyer', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: texte })).toBeVisible();
  if (interne) await page.getByRole('switch', { name: 'Interne' }).uncheck();
}
