// The client signs on the technician's phone: by hand, by name, or not at all; and what changes after is said.
import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { portsLibres } from '../scripts/lib/ports.ts';
import { confirmer, marque, ouvrirMouvement, voirIntervention } from './outils/gestes.ts';
import { avancer, planifiee } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, ouvrirSession, TELEPHONE, test } from './outils/parcours.ts';
import { demarrerProduit } from './outils/produit.ts';

test.use(TELEPHONE);

const RAPPORT = 'Joint du compteur changé, essai concluant.';

/** One that the technician of the demonstration is working on, on their phone. */
async function enCours(page: Page, admin: Personne, site = ''): Promise<{ id: string; titre: string }> {
  const titre = `À signer ${marque()}`;
  const { id, reference } = await planifiee(admin, titre);
  await avancer(admin, id, 'EN_COURS');
  await page.goto(`${site}/interventions/${reference}`);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  return { id, titre };
}

/** The dialog that ends the work, filled in; then the sheet that the client is shown. */
async function faireSigner(page: Page): Promise<{ dialogue: Locator; feuille: Locator }> {
  const dialogue = await ouvrirMouvement(page, 'Terminer');
  await dialogue.getByRole('textbox', { name: 'Compte rendu' }).fill(RAPPORT);
  await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill('45');
  await dialogue.getByRole('button', { name: 'Faire signer le client' }).click();
  const feuille = page.getByRole('dialog', { name: 'Signature du client' });
  await expect(feuille.getByRole('heading', { name: 'Ce que vous signez' })).toBeVisible();
  return { dialogue, feuille };
}

/** A stroke of the finger, from corner to corner of the sheet. */
async function tracer(page: Page, toile: Locator, traits: number): Promise<void> {
  await expect(toile).toBeVisible();
  const cadre = await toile.boundingBox();
  if (!cadre) throw new Error('La feuille ne se voit pas.');
  for (let rang = 0; rang < traits; rang += 1) {
    const y = cadre.y + cadre.height * (0.3 + 0.1 * rang);
    await page.mouse.move(cadre.x + cadre.width * 0.2, y);
    await page.mouse.down();
    await page.mouse.move(cadre.x + cadre.width * 0.5, y + 40, { steps: 4 });
    await page.mouse.move(cadre.x + cadre.width * 0.8, y, { steps: 4 });
    await page.mouse.up();
  }
}

const lue = (page: Page): Locator => page.getByRole('region', { name: 'Signature du client' });

test('tracée : on lit ce que l’on signe, la feuille tournée garde le tracé, la page le montre', async ({ page }) => {
  test.slow();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  await ouvrirSession(page, 'intervenant');
  const { id } = await enCours(page, admin);
  const { dialogue, feuille } = await faireSigner(page);
  for (const signe of [/INT-\d{4}-\d+/, RAPPORT, '45 min', /signature électronique simple/i])
    await expect(feuille).toContainText(signe);
  await axe(page);
  await feuille.getByRole('button', { name: 'Tracer la signature' }).click();
  await expect(feuille.getByText('Indiquez le nom de qui signe.').first()).toBeVisible();
  await feuille.getByRole('textbox', { name: 'Nom de qui signe' }).fill('Claire Dupont');
  await feuille.getByRole('textbox', { name: 'Qualité' }).fill('Locataire');
  await feuille.getByRole('button', { name: 'Tracer la signature' }).click();

  const toile = feuille.getByRole('img', { name: /Feuille à signer/ });
  const valider = feuille.getByRole('button', { name: 'Valider' });
  await expect(toile).toBeVisible();
  await expect(valider).toBeDisabled();
  await axe(page);
  await tracer(page, toile, 2);
  await expect(valider).toBeEnabled();
  await feuille.getByRole('button', { name: 'Effacer' }).click();
  await expect(valider).toBeDisabled();
  await tracer(page, toile, 2);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(valider).toBeEnabled();
  await expect.poll(() => encre(toile)).toBeGreaterThan(100);
  await page.setViewportSize({ width: 390, height: 844 });
  await valider.click();
  await expect(feuille).toBeHidden();
  await expect(dialogue).toContainText('Signée par Claire Dupont');

  await test.step('ce qui change avant l’envoi est à signer de nouveau', async () => {
    await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill('60');
    await expect(dialogue.getByRole('status').filter({ hasText: 'faites signer à nouveau' })).toBeVisible();
    await dialogue.getByRole('button', { name: 'Terminer', exact: true }).click();
    await expect(dialogue.getByRole('alert')).toContainText('faites signer à nouveau');
    await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill('45');
  });
  await confirmer(dialogue, 'Terminer');

  await expect(lue(page)).toContainText('Claire Dupont, Locataire');
  await expect(lue(page)).toContainText('Signature électronique simple, tracée le');
  const image = lue(page).getByRole('img', { name: 'Signature de Claire Dupont' });
  await expect.poll(() => image.evaluate((une) => (une as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
  await axe(page);

  await test.step('corrigée ensuite, la signature est dite d’avant', async () => {
    const { voirIntervention: vue } = await admin.executer<{ voirIntervention: { version: number } }>(
      `{ voirIntervention(id: "${id}") { version } }`,
    );
    await admin.muter('modifierIntervention', { id, version: vue.version, minutes: 50 }, 'intervention { id }');
    await page.reload();
    await expect(lue(page)).toContainText('Avant modification');
    await expect(lue(page)).toContainText('Ce qui était signé a changé le');
    await expect(page.getByText('Signature du client d’avant modification : Claire Dupont')).toBeVisible();
    await axe(page);
  });
});

test('par son nom, au clavier seul, en anglais ; le client la lit', async ({
  page,
  context,
  baseURL,
  autrePersonne,
}) => {
  test.slow();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  await ouvrirSession(page, 'intervenant');
  await context.addCookies([{ name: 'langue', value: 'en', url: baseURL ?? '' }]);
  const { titre } = await enCours(page, admin);
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Finish', exact: true }).press('Enter');
  const dialogue = page.getByRole('dialog', { name: 'Finish' });
  await dialogue.getByRole('textbox', { name: 'Report' }).fill(RAPPORT);
  await dialogue.getByRole('textbox', { name: 'Time spent' }).fill('45');
  await dialogue.getByRole('button', { name: 'Have the client sign' }).press('Enter');
  const feuille = page.getByRole('dialog', { name: 'Client’s signature' });
  const aLaMain = feuille.getByRole('radio', { name: 'Sign by hand' });
  await expect(aLaMain).toBeChecked();
  await aLaMain.press('ArrowDown');
  await expect(feuille.getByRole('radio', { name: 'Sign by typed name' })).toBeChecked();
  await axe(page);
  const nom = feuille.getByRole('textbox', { name: 'Name of whoever signs' });
  await nom.fill('Claire Dupont');
  await nom.press('Enter');
  await expect(feuille).toBeHidden();
  await expect(dialogue).toContainText('Signed by Claire Dupont');
  await dialogue.getByRole('button', { name: 'Finish', exact: true }).press('Enter');
  await expect(dialogue).toBeHidden();
  await expect(page.getByRole('region', { name: 'Client’s signature' })).toContainText(
    'Simple electronic signature, by name, on',
  );
  await axe(page);
  const client = await autrePersonne('client');
  await voirIntervention(client, reference, titre);
  await expect(lue(client)).toContainText('Signature électronique simple, par le nom');
});

for (const [choix, motif, mots] of [
  ['Le client ne veut pas signer', 'Conteste le temps passé', 'Signature refusée :'],
  ['Le client n’est pas là', 'Parti travailler', 'Client absent :'],
] as const)
  test(`${choix.toLowerCase()} : le motif est demandé, et lu`, async ({ page }) => {
    const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
    await ouvrirSession(page, 'intervenant');
    await enCours(page, admin);
    const { dialogue, feuille } = await faireSigner(page);
    await feuille.getByRole('radio', { name: choix }).check();
    await feuille.getByRole('button', { name: 'Garder le motif' }).click();
    const pourquoi = feuille.getByRole('textbox', { name: 'Pourquoi' });
    await expect(pourquoi).toHaveAccessibleDescription(/Dites pourquoi le client ne signe pas/);
    await axe(page);
    await pourquoi.fill(motif);
    await feuille.getByRole('button', { name: 'Garder le motif' }).click();
    await expect(dialogue).toContainText(`${mots} ${motif}`);
    await confirmer(dialogue, 'Terminer');
    await expect(lue(page)).toContainText(mots);
    await expect(lue(page)).toContainText(motif);
  });

test('exigée par l’entreprise : sans elle, ni motif, le travail ne se termine pas', async ({ page }) => {
  // A company of its own: the others ask for nothing.
  test.slow();
  const ports = await portsLibres(2);
  const produit = await demarrerProduit(ports);
  const { urlApi, urlSite } = produit.reglages;
  try {
    await page.goto(`${urlSite}/connexion`);
    await connecter(page, 'admin');
    await page.goto(`${urlSite}/codifications?q=SIGNATURE_EXIGEE`);
    await page
      .getByRole('button', { name: /^Modifier « / })
      .first()
      .click();
    const edition = page.getByRole('dialog', { name: /^Modifier la codification/ });
    await edition.getByRole('textbox', { name: 'Description' }).fill('PEUT-ETRE');
    await edition.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(edition.getByRole('textbox', { name: 'Description' })).toHaveAccessibleDescription(/NON ou OUI/);
    await edition.getByRole('textbox', { name: 'Description' }).fill('OUI');
    await edition.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(edition).toBeHidden();

    const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO, urlApi);
    await enCours(page, admin, urlSite);
    const dialogue = await ouvrirMouvement(page, 'Terminer');
    await dialogue.getByRole('textbox', { name: 'Compte rendu' }).fill(RAPPORT);
    await dialogue.getByRole('textbox', { name: 'Temps passé' }).fill('45');
    await dialogue.getByRole('button', { name: 'Terminer', exact: true }).click();
    await expect(dialogue.getByRole('alert')).toContainText('Faites signer le client, ou dites pourquoi');
    await axe(page);
    await dialogue.getByRole('button', { name: 'Faire signer le client' }).click();
    const feuille = page.getByRole('dialog', { name: 'Signature du client' });
    await feuille.getByRole('radio', { name: 'Le client n’est pas là' }).check();
    await feuille.getByRole('textbox', { name: 'Pourquoi' }).fill('Sorti');
    await feuille.getByRole('button', { name: 'Garder le motif' }).click();
    await confirmer(dialogue, 'Terminer');
    await expect(lue(page)).toContainText('Client absent');
  } finally {
    await page.goto('about:blank');
    await produit.arreter();
  }
});

/** How many dark points the sheet has. */
const encre = (toile: Locator): Promise<number> =>
  toile.evaluate((element) => {
    const canevas = element as HTMLCanvasElement;
    const points = canevas.getContext('2d')?.getImageData(0, 0, canevas.width, canevas.height).data ?? [];
    let sombres = 0;
    for (let rang = 0; rang < points.length; rang += 4) if ((points[rang] ?? 255) < 128) sombres += 1;
    return sombres;
  });
