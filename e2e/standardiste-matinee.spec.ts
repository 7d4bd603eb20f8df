// A standardiste's morning at the board: who and when, what is taken, a colleague, the way back; then without a mouse.
import type { Locator } from '@playwright/test';
import { MOT_DE_PASSE_DEMO } from '../scripts/lib/comptes.ts';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { confirmer, IDRISS, marque, ouvrirIntervention } from './outils/gestes.ts';
import { creneauDe, donnee, ouverte } from './outils/interventions.ts';
import { instant, jourAPart } from './outils/jours.ts';
import { creerCompteDe, Personne } from './outils/offres.ts';
import { axe, expect, ouvrirSession, test } from './outils/parcours.ts';
import { annonce, glisser, ligneDe, montrer } from './outils/planning.ts';

// What is taken is refused, with the reason.
test.use({ fautesAttendues: [/status of 409/] });
test.slow();
// The first free slot is the same for both.
test.describe.configure({ mode: 'default' });

const MANON = 'Manon Lefèvre';
const MOTS = {
  fr: {
    ...{ panier: /^À planifier/, libres: 'Créneaux libres', planifier: 'Planifier' },
    ...{ pris: 'L’intervenant est déjà pris', motif: 'Motif de la dérogation', malgreTout: 'Planifier malgré tout' },
    ...{ fait: 'Enregistré', defait: 'Changement annulé' },
    defaire: 'Annuler ce changement',
  },
  en: {
    ...{ panier: /^To plan/, libres: 'Free slots', planifier: 'Plan' },
    ...{ pris: 'The technician is already taken', motif: 'Reason of the derogation', malgreTout: 'Plan all the same' },
    ...{ fait: 'Saved', defait: 'Change undone' },
    defaire: 'Undo this change',
  },
} as const;

const uneStandardiste = async () =>
  creerCompteDe(await Personne.connecter('admin', MOT_DE_PASSE_DEMO), marque(), {
    ...{ application: 'Interventions', role: 'Standardiste' },
  });

for (const [langue, mots] of Object.entries(MOTS)) {
  test(`une matinée au tableau, à la souris puis sans (${langue})`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'langue', value: langue, url: baseURL ?? '' }]);
    const { personne, login } = await uneStandardiste();
    const jour = jourAPart();
    const titre = (quoi: string) => `${quoi} ${langue}${jour.replaceAll('-', '')}`;
    const chezIdriss = (quoi: string, heure: string) =>
      donnee(personne, titre(quoi), {
        ...{ intervenant: IDRISS.saisie, debut: instant(jour, heure), dureeMinutes: 60 },
      });
    await chezIdriss('Prise', '10:00');
    await chezIdriss('Voisine', '08:30');
    const troisieme = await chezIdriss('Troisième', '14:00');
    await ouverte(personne, titre('Panier'));
    await ouverte(personne, titre('Sans souris'));
    await ouvrirSession(page, login, MOT_DE_PASSE);
    if (langue === 'fr') await ouvrirIntervention(page, { titre: titre('Appel') });
    else await ouverte(personne, titre('Appel'));
    await montrer(page, jour);
    const idriss = ligneDe(page, IDRISS.nom);
    const panier = page.getByRole('region', { name: mots.panier });
    const dit = (quoi: string, qui: string) => annonce(page, new RegExp(`^${quoi} – INT-.* 14:00 ?– ?15:00, ${qui}$`));
    const proposition = (dialogue: Locator) =>
      dialogue.getByRole('region', { name: mots.libres }).getByRole('button').first();
    const malgreTout = async (quoi: string, faire: (bouton: Locator) => Promise<void>) => {
      const dialogue = page.getByRole('dialog').filter({ hasText: titre(quoi) });
      await expect(dialogue.getByRole('alert').filter({ hasText: mots.pris })).toContainText(titre('Prise'));
      await dialogue.getByRole('textbox', { name: mots.motif }).fill('Deux au même étage');
      await faire(dialogue.getByRole('button', { name: mots.malgreTout }));
      await expect(dialogue).toBeHidden();
    };

    await test.step('qui peut y aller, et quand : deux clics', async () => {
      await panier.getByRole('button', { name: titre('Appel') }).click();
      const dialogue = page.getByRole('dialog').filter({ hasText: titre('Appel') });
      await expect(proposition(dialogue)).toBeVisible();
      await axe(page);
      await proposition(dialogue).click();
      await confirmer(dialogue, mots.planifier);
      await expect(panier.getByRole('button', { name: titre('Appel') })).toHaveCount(0);
    });

    await test.step('une autre sur une heure prise : pourquoi non, et malgré tout', async () => {
      const prise = idriss.getByRole('button', { name: titre('Prise') });
      await panier.getByRole('button', { name: titre('Panier') }).dragTo(prise, { targetPosition: { x: 12, y: 10 } });
      await expect(page.getByRole('dialog')).toBeVisible();
      await axe(page);
      await malgreTout('Panier', (bouton) => bouton.click());
      await expect(idriss.getByRole('button', { name: titre('Panier') })).toBeFocused();
    });

    await test.step('une troisième à la collègue, à la même heure, et retour', async () => {
      await glisser(page, idriss.getByRole('button', { name: titre('Troisième') }), ligneDe(page, MANON));
      await expect(dit(mots.fait, MANON)).toBeVisible();
      await page.getByRole('button', { name: mots.defaire }).click();
      await expect(dit(mots.defait, IDRISS.nom)).toBeVisible();
      expect(await creneauDe(personne, troisieme.id)).toMatchObject({ intervenant: { nom: 'Camara' } });
    });

    await test.step('la même chose sans souris', async () => {
      await panier.getByRole('button', { name: titre('Sans souris') }).focus();
      await page.keyboard.press('m');
      const dialogue = page.getByRole('dialog').filter({ hasText: titre('Sans souris') });
      await proposition(dialogue).press('Enter');
      await dialogue.getByRole('button', { name: mots.planifier, exact: true }).press('Enter');
      await expect(dialogue).toBeHidden();
      await expect(panier.getByRole('button', { name: titre('Sans souris') })).toHaveCount(0);

      const voisine = page.getByRole('button', { name: titre('Voisine') });
      await voisine.focus();
      for (let fois = 0; fois < 4; fois += 1) await page.keyboard.press('Shift+ArrowRight');
      await malgreTout('Voisine', (bouton) => bouton.press('Enter'));
      await expect(voisine).toContainText('09:30 – 10:30');
      await expect(voisine).toBeFocused();

      const noms = await page.getByRole('heading', { level: 2 }).allTextContents();
      const rang = noms.indexOf(IDRISS.nom);
      const bas = rang === 0;
      const visite = page.getByRole('button', { name: titre('Troisième') });
      await visite.focus();
      await page.keyboard.press(bas ? 'Shift+ArrowDown' : 'Shift+ArrowUp');
      await expect(dit(mots.fait, noms[bas ? 1 : rang - 1] ?? '')).toBeVisible();
      await page.keyboard.press('z');
      await expect(dit(mots.defait, IDRISS.nom)).toBeVisible();
      await expect(visite).toBeFocused();
    });
  });
}
