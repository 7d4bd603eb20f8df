import { champInvalide } from '../../socle/commun/erreurs.ts';
import { pagesDuProduit } from '../../socle/module.ts';
import type { Page } from './page.entity.ts';

/** From here menus are set: it stays where whoever sets them finds it. */
const PAGE_DES_MENUS = '/applications';

/** Its link is a route of the website: renamed, ordered, drawn and moved as one likes, but it leads where it leads. */
export const estIntegree = ({ lien }: Pick<Page, 'lien'>): boolean =>
  pagesDuProduit().some((page) => page.lien === lien);

export const estLaPageDesMenus = ({ lien }: Pick<Page, 'lien'>): boolean => lien === PAGE_DES_MENUS;

type Valeurs = Partial<Record<'lien' | 'application' | 'fonction', unknown>>;

export function exigerDuProduit(page: Page, { lien, application, fonction }: Valeurs): void {
  if (estIntegree(page) && lien !== undefined && lien !== page.lien) {
    throw champInvalide(
      'lien',
      'Cette page fait partie du produit : son lien ne change pas.',
      'This page is part of the product: its link does not change.',
    );
  }
  if (!estLaPageDesMenus(page)) return;
  if (application !== undefined && application !== page.application) throw refusDeDeplacer('applicationId');
  if (fonction !== undefined && fonction !== page.fonction) throw refusDeDeplacer('fonctionId');
}

export function refusDeDeplacer(champ: string) {
  return champInvalide(
    champ,
    'C’est d’ici que se règlent les menus : cette page reste où elle est.',
    'Menus are set from here: this page stays where it is.',
  );
}
