import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { marque } from './outils/gestes.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

test('un admin crée un webhook, copie son secret, l’essaie, le renouvelle et le supprime', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const mot = marque();
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const programme = `Programme ${mot}`;
  await admin.muter('creerUtilisateurApi', { nom: programme, login: `p-${mot}` }, 'utilisateurApi { id }');
  const nom = `Webhook ${mot}`;
  await connecter(page, 'admin');
  await page.getByRole('navigation').getByRole('link', { name: 'Webhooks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Webhooks' })).toBeVisible();

  await page.getByRole('button', { name: 'Nouveau webhook' }).first().click();
  const creation = page.getByRole('dialog', { name: 'Nouveau webhook' });
  await creation.getByRole('textbox', { name: 'Nom', exact: true }).fill(nom);
  // Nobody listens there, and the name of nothing can lead anywhere (RFC 2606).
  await creation.getByRole('textbox', { name: 'Adresse' }).fill('https://driven.invalid/ici');
  await creation.getByRole('combobox', { name: 'Programme' }).selectOption({ label: programme });
  await creation.getByRole('checkbox', { name: 'Visite prévue' }).check();
  await axe(page);
  await creation.getByRole('button', { name: 'Créer' }).click();

  const montre = page.getByRole('dialog', { name: 'Le secret du webhook' });
  await expect(montre).toContainText('ne sera plus jamais montré');
  await axe(page);
  await page.keyboard.press('Escape');
  const secret = await montre.getByRole('textbox', { name: 'Secret' }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await montre.getByRole('button', { name: 'Copier le secret' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await montre.getByRole('button', { name: 'Je l’ai rangé' }).click();
  await expect(page.getByRole('button', { name: `Modifier « ${nom} »` })).toBeVisible();

  await page.getByRole('button', { name: `Envois et essai de ${nom}` }).click();
  const envois = page.getByRole('dialog', { name: `Envois de « ${nom} »` });
  await envois.getByRole('button', { name: 'Envoyer un essai' }).click();
  await expect(envois.getByRole('status')).toContainText('n’a pas répondu comme il faut');
  await axe(page);
  await envois.getByRole('button', { name: 'Fermer' }).click();

  await page.getByRole('button', { name: `Modifier « ${nom} »` }).click();
  const edition = page.getByRole('dialog', { name: 'Modifier le webhook' });
  await edition.getByRole('checkbox', { name: 'Renouveler le secret' }).check();
  await edition.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(montre.getByRole('textbox', { name: 'Secret' })).not.toHaveValue(secret);
  await montre.getByRole('button', { name: 'Je l’ai rangé' }).click();

  await page.getByRole('button', { name: `Supprimer « ${nom} »` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('button', { name: `Modifier « ${nom} »` })).toBeHidden();
});
