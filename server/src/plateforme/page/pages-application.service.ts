import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Application } from '../application/application.entity.ts';
import { CETTE_APPLICATION } from '../application/application.service.ts';
import { referentielModifie } from '../droits/droits.service.ts';
import { numeroter } from './ordre.ts';
import { Page } from './page.entity.ts';
import type { AjouterPagesApplicationInput, RetirerPagesApplicationInput } from './page.inputs.ts';
import { CETTE_PAGE } from './page.service.ts';
import { estLaPageDesMenus, refusDeDeplacer } from './pages-du-produit.ts';

/**
 * Document 002, "Ajouter des pages à une application": all or none. They follow one another as they are given, after
 * the application's other pages: given all of them, in the wished order, a menu is set in one piece. A page is in one
 * application only: it leaves the one that it was in.
 */
export async function ajouter({ em }: Contexte, input: AjouterPagesApplicationInput) {
  await referentielModifie(em);
  const application = await trouverApplication(em, input.applicationId);
  const donnees = await lesPages(em, input.pageIds);
  if (donnees.some((page) => estLaPageDesMenus(page) && page.application !== application))
    throw refusDeDeplacer('pageIds');
  const presentes = await em.find(Page, { application }, { orderBy: { ordre: 'asc', id: 'asc' } });
  const voulu = [...presentes.filter((page) => !donnees.includes(page)), ...donnees];
  const numeros = numeroter(voulu.map((page) => ({ id: page.id, ordre: page.ordre, deja: presentes.includes(page) })));
  for (const page of voulu) em.assign(page, { application, ordre: numeros.get(page.id) ?? page.ordre });
  await em.flush();
  return lireApplication(em, application.id);
}

/** Document 002, "Retirer des pages d'une application": all or none; they stay, in nobody's menu. */
export async function retirer({ em }: Contexte, input: RetirerPagesApplicationInput) {
  await referentielModifie(em);
  const application = await trouverApplication(em, input.applicationId);
  const pages = await lesPages(em, input.pageIds);
  const etrangeres = pages.filter((page) => page.application !== application).map(({ nom }) => nom);
  if (etrangeres.length > 0) {
    const liste = etrangeres.join(', ');
    throw champInvalide(
      'pageIds',
      `Ces pages ne sont pas dans cette application : ${liste}.`,
      `These pages are not in this application: ${liste}.`,
    );
  }
  if (pages.some(estLaPageDesMenus)) throw refusDeDeplacer('pageIds');
  for (const page of pages) page.application = null;
  await em.flush();
  return lireApplication(em, application.id);
}

async function trouverApplication(em: EntityManager, id: string): Promise<Application> {
  const application = await em.findOne(Application, { id: cle(id, CETTE_APPLICATION) });
  if (!application) throw introuvable(CETTE_APPLICATION);
  return application;
}

/** Every one of them in the order given, each once; or NOT_FOUND. */
async function lesPages(em: EntityManager, ids: readonly string[]): Promise<Page[]> {
  const cles = [...new Set(ids.map((id) => cle(id, CETTE_PAGE)))];
  const trouvees = new Map((await em.find(Page, { id: { $in: cles } })).map((page) => [page.id, page]));
  return cles.map((id) => {
    const page = trouvees.get(id);
    if (!page) throw introuvable(CETTE_PAGE);
    return page;
  });
}

function lireApplication(em: EntityManager, id: number) {
  return sql(em).selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
