import { marque } from './outils/gestes.ts';
import { axe, connecter, expect, test } from './outils/parcours.ts';

const LISTES = [
  { page: '/comptes', filtre: 'statut=SUSPENDU' },
  { page: '/souscriptions', filtre: 'statut=ACTIVE' },
  { page: '/offres', filtre: 'statut=ACTIVE' },
  { page: '/promotions', filtre: 'etat=EN_VIGUEUR' },
  { page: '/traces', filtre: 'resultat=REFUS' },
];

for (const { page: adresse, filtre } of LISTES) {
  test(`une vue de ${adresse} se garde et se retrouve`, async ({ page }) => {
    const nom = `Vue ${marque()}`;
    await connecter(page, 'admin');
    await page.goto(`${adresse}?${filtre}`);
    const vues = page.getByRole('button', { name: 'Vues', exact: true });
    await vues.click();
    await page.getByRole('menuitem', { name: 'Enregistrer cette vue…' }).click();
    const fenetre = page.getByRole('dialog', { name: 'Enregistrer cette vue' });
    await fenetre.getByRole('textbox', { name: 'Nom' }).fill(nom);
    await fenetre.getByRole('button', { name: 'Créer' }).click();
    await expect(fenetre).toBeHidden();
    await page.goto(adresse);
    await vues.click();
    await page.getByRole('menuitem', { name: nom }).click();
    await expect(page).toHaveURL((url) => url.pathname === adresse && url.search.includes(filtre));
    await axe(page);
  });
}
