// Windows, whatever opens them: closed by Escape they give the focus back.
import type { Locator, Page } from '@playwright/test';
import { MOT_DE_PASSE } from './outils/comptes.ts';
import { marque } from './outils/gestes.ts';
import { ouverte } from './outils/interventions.ts';
import { creerCompteDAdmin } from './outils/offres.ts';
import { expect, ouvrirSession, test } from './outils/parcours.ts';

interface Fenetre {
  nom: string;
  page: string;
  ouvreur: (page: Page) => Locator;
  /** An entry of the menu that the button opens. */
  entree?: string;
  titre: RegExp;
}

const bouton = (nom: RegExp) => (page: Page) => page.getByRole('button', { name: nom }).first();

const FENETRES: readonly Fenetre[] = [
  {
    ...{ nom: 'une ligne à modifier', page: '/codifications' },
    ...{ ouvreur: bouton(/^Modifier « /), titre: /^Modifier la codification/ },
  },
  {
    ...{ nom: 'une ligne à supprimer', page: '/codifications' },
    ...{ ouvreur: bouton(/^Supprimer « /), titre: /^Supprimer « / },
  },
  {
    ...{ nom: 'un premier champ qui prend le foyer de lui-même', page: '/horaires' },
    ...{ ouvreur: bouton(/^Horaires d’une personne$/), titre: /^Horaires d’une personne$/ },
  },
  {
    ...{ nom: 'depuis un menu', page: '/roles' },
    ...{ ouvreur: bouton(/^Actions sur le rôle/), entree: 'Renommer, décrire, page d’accueil…', titre: /^Le rôle/ },
  },
  {
    ...{ nom: 'un tiroir', page: '/codifications' },
    ...{ ouvreur: bouton(/^Notifications/), titre: /^Notifications$/ },
  },
];

test('fermée par Échap, chaque fenêtre rend le foyer à ce qui l’a ouverte, la première fois comme les suivantes', async ({
  page,
}) => {
  test.slow();
  const { login, personne } = await creerCompteDAdmin(marque());
  await ouvrirSession(page, login, MOT_DE_PASSE);
  for (const { nom, page: adresse, ouvreur, entree, titre } of FENETRES) {
    await test.step(nom, async () => {
      await page.goto(adresse);
      const depart = ouvreur(page);
      for (let fois = 0; fois < 2; fois += 1) {
        await depart.press('Enter');
        if (entree !== undefined) await page.getByRole('menuitem', { name: entree }).press('Enter');
        await fermerParEchap(page, titre);
        await expect(depart).toBeFocused();
      }
    });
  }

  await test.step('un mouvement, et ce que les touches ouvrent', async () => {
    const { reference } = await ouverte(personne, `Fenêtres ${marque()}`);
    await page.goto(`/interventions/${reference}`);
    const planifier = page.getByRole('button', { name: 'Planifier', exact: true });
    await planifier.press('Enter');
    await fermerParEchap(page, /^Planifier/);
    await expect(planifier).toBeFocused();
    await page.keyboard.press('?');
    await fermerParEchap(page, /^Raccourcis clavier$/);
    await expect(planifier).toBeFocused();
  });
});

async function fermerParEchap(page: Page, titre: RegExp): Promise<void> {
  const fenetre = page.getByRole('dialog', { name: titre });
  // Once it has the focus: until then Escape would be heard by nobody.
  await expect(fenetre.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(fenetre).toHaveCount(0);
}
