import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Application } from '../application/application.entity.ts';
import { referentielModifie } from '../droits/droits.service.ts';
import { UsageFichier } from '../fichier/fichier.entity.ts';
import { iconeDemandee, libererIcone } from '../fichier/icones.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Role } from '../role/role.entity.ts';
import { ordreALaFin } from './ordre.ts';
import { CHAMPS } from './page.champs.ts';
import { Page } from './page.entity.ts';
import type { CreerPageInput, ModifierPageInput } from './page.inputs.ts';
import { estIntegree, exigerDuProduit } from './pages-du-produit.ts';

export const CETTE_PAGE = { fr: 'Cette page', en: 'This page' };
/** In all: the menu of whoever holds a role everywhere is read whole. */
export const PAGES_MAX = 300;

function lire(em: EntityManager, id: number) {
  return sql(em).selectFrom('page').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function voir({ em }: Contexte, id: string) {
  const page = await lire(em, cle(id, CETTE_PAGE));
  if (!page) throw introuvable(CETTE_PAGE);
  return page;
}

export async function creer(contexte: Contexte, input: CreerPageInput) {
  const { em } = contexte;
  // As for applications: the menu changes by one hand at a time.
  await referentielModifie(em);
  if ((await em.count(Page)) >= PAGES_MAX)
    throw conflit({ fr: `${PAGES_MAX} pages au plus`, en: `At most ${PAGES_MAX} pages` });
  const valeurs = valeursDe(CHAMPS, input);
  await exigerLienLibre(em, valeurs.lien, null);
  const application = await applicationDe(em, input.applicationId);
  const page = em.create(Page, {
    ...valeurs,
    icone: (await iconeDemandee(contexte, UsageFichier.PAGE, input.iconeId, null)) ?? null,
    ordre: valeurs.ordre ?? (await ordreALaFin(em, application?.id ?? null)),
    application,
    fonction: await fonctionDe(em, input.fonctionId),
    permission: null,
  });
  await em.flush();
  return lire(em, page.id);
}

export async function modifier(contexte: Contexte, input: ModifierPageInput) {
  const { em } = contexte;
  await referentielModifie(em);
  const page = await aEditer(em, Page, input, CETTE_PAGE);
  await em.populate(page, ['icone']);
  const { icone: ancienne } = page;
  const ecrites = changementsDe(CHAMPS, input);
  if (ecrites.lien !== undefined) await exigerLienLibre(em, ecrites.lien, page.id);
  const { applicationId, fonctionId, iconeId } = input;
  const valeurs = {
    ...ecrites,
    application: applicationId === undefined ? undefined : await applicationDe(em, applicationId),
    fonction: fonctionId === undefined ? undefined : await fonctionDe(em, fonctionId),
    icone: await iconeDemandee(contexte, UsageFichier.PAGE, iconeId, ancienne),
  };
  exigerDuProduit(page, valeurs);
  em.assign(page, valeurs, { ignoreUndefined: true });
  await em.flush();
  const liberees = page.icone === ancienne ? [] : await libererIcone(em, ancienne);
  return { ligne: await lire(em, page.id), liberees };
}

/** Roles of which it was the home page land on the first page of their menu (menu.service.ts). */
export async function supprimer({ em }: Contexte, input: SupprimerInput) {
  await referentielModifie(em);
  const page = await aEditer(em, Page, input, CETTE_PAGE);
  if (estIntegree(page)) {
    throw conflit({
      fr: 'Cette page fait partie du produit : retirez-la plutôt de son application',
      en: 'This page is part of the product: rather remove it from its application',
    });
  }
  const { id } = page;
  for (const role of await em.find(Role, { pageAccueil: page })) role.pageAccueil = null;
  await em.populate(page, ['icone']);
  const { icone } = page;
  await em.remove(page).flush();
  return { ligne: id, liberees: await libererIcone(em, icone) };
}

/** Document 002: « l'application correspondante doit exister ». */
async function applicationDe(em: EntityManager, id: string | null | undefined): Promise<Application | null> {
  if (id == null) return null;
  const application = await em.findOne(Application, { id: cleOuAucune(id) });
  if (application) return application;
  throw champInvalide('applicationId', 'Cette application n’existe pas.', 'There is no such application.');
}

async function fonctionDe(em: EntityManager, id: string | null | undefined): Promise<FonctionApi | null> {
  if (id == null) return null;
  const fonction = await em.findOne(FonctionApi, { id: cleOuAucune(id) });
  if (fonction) return fonction;
  throw champInvalide('fonctionId', 'Cette fonction n’existe pas.', 'There is no such function.');
}

async function exigerLienLibre(em: EntityManager, lien: string, saufId: number | null): Promise<void> {
  const prise = await sql(em).selectFrom('page').where('lien', '=', lien).select(['id', 'nom']).executeTakeFirst();
  if (!prise || prise.id === saufId) return;
  const message = {
    fr: `La page « ${prise.nom} » a déjà ce lien.`,
    en: `The page “${prise.nom}” has this link already.`,
  };
  throw conflit(message, { champs: [{ chemin: 'lien', message }] });
}
