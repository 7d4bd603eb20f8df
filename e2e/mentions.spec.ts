import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { IDRISS, marque, voirIntervention } from './outils/gestes.ts';
import { planifiee } from './outils/interventions.ts';
import { Personne } from './outils/offres.ts';
import { axe, connecter, expect, TELEPHONE, test } from './outils/parcours.ts';

test('un nom appelé au clavier dans une note interne est prévenu, et la liste marque ce qu’il n’a pas lu', async ({
  page,
  autrePersonne,
}) => {
  test.slow();
  const standard = await Personne.connecter('standardiste', MOT_DE_PASSE_DEMO);
  const mot = marque();
  const titre = `Vanne dure ${mot}`;
  const { reference } = await planifiee(standard, titre);
  await connecter(page, 'standardiste');
  await voirIntervention(page, reference, titre);
  await page.getByRole('switch', { name: 'Interne' }).check();
  const note = page.getByRole('textbox', { name: 'Note interne, cachée au client' });
  const offertes = page.getByRole('listbox', { name: 'Personnes à mentionner' });

  await note.pressSequentially('Vu, @cam');
  await expect(offertes.getByRole('option')).toHaveText([IDRISS.nom]);
  await axe(page);
  await note.press('Escape');
  await expect(offertes).toBeHidden();
  await expect(note).toHaveValue('Vu, @cam');
  await note.pressSequentially('a');
  await expect(offertes.getByRole('option')).toHaveText([IDRISS.nom]);
  await note.press('Enter');
  await expect(note).toHaveValue(`Vu, @${IDRISS.nom} `);
  await expect(note).toBeFocused();
  await note.pressSequentially('la vanne est au sous-sol');
  await note.press('Control+Enter');
  const ecrite = page.getByRole('article').filter({ hasText: 'la vanne est au sous-sol' });
  await expect(ecrite.getByRole('strong')).toHaveText(`@${IDRISS.nom}`);

  const intervenant = await autrePersonne('intervenant', TELEPHONE);
  await intervenant.goto(`/interventions?vue=toutes&q=${mot}`);
  const ligne = intervenant.getByRole('link', { name: new RegExp(titre) });
  await expect(ligne).toContainText('Un message non lu');
  await axe(intervenant);
  const cloche = intervenant.getByRole('banner').getByRole('button', { name: /^Notifications/ });
  await expect(cloche).toHaveAccessibleName(/[1-9]\d* non lue/);
  await cloche.click();
  await intervenant
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: titre })
    .getByRole('link', { name: /vous a mentionné/ })
    .click();
  await expect(intervenant.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  await expect(intervenant.getByRole('article').getByRole('strong')).toHaveText(`@${IDRISS.nom}`);
  await intervenant.goBack();
  await expect(ligne).toBeVisible();
  await expect(ligne).not.toContainText('non lu');
});
