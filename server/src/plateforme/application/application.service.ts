import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { referentielModifie } from '../droits/droits.service.ts';
import { type Fichier, UsageFichier } from '../fichier/fichier.entity.ts';
import { iconeDemandee, libererIcone } from '../fichier/icones.ts';
import { CHAMPS } from './application.champs.ts';
import { Application } from './application.entity.ts';
import type {
  ConsulterApplicationArgs,
  CreerApplicationInput,
  ModifierApplicationInput,
} from './application.inputs.ts';

export const CETTE_APPLICATION = { fr: 'Cette application', en: 'This application' };
const APPLICATIONS_MAX = 100;

/** What a change made of the row, and the icons whose bytes are to go once it is committed. */
export interface Fait<L> {
  ligne: L;
  liberees: Fichier[];
}

export function consulter({ em }: Contexte, { recherche, ...demande }: ConsulterApplicationArgs) {
  let requete = sql(em).selectFrom('application').selectAll().orderBy('recherche').orderBy('id');
  if (recherche) requete = requete.where((ou) => commenceUnMot(ou, 'recherche', recherche));
  return lirePage(em, requete, demande);
}

export async function voir({ em }: Contexte, id: string) {
  const application = await lire(em, cle(id, CETTE_APPLICATION));
  if (!application) throw introuvable(CETTE_APPLICATION);
  return application;
}

function lire(em: EntityManager, id: number) {
  return sql(em).selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function creer(contexte: Contexte, input: CreerApplicationInput) {
  const { em } = contexte;
  // Applications, pages and their icons change one after the other: nothing refers to what another is removing.
  await referentielModifie(em);
  if ((await em.count(Application)) >= APPLICATIONS_MAX)
    throw conflit({ fr: `${APPLICATIONS_MAX} applications au plus`, en: `At most ${APPLICATIONS_MAX} applications` });
  const valeurs = valeursDe(CHAMPS, input);
  await exigerNomLibre(em, valeurs.nom, null);
  const icone = (await iconeDemandee(contexte, UsageFichier.ICONE, input.iconeId, null)) ?? null;
  const application = em.create(Application, { code: null, ...valeurs, icone });
  await em.flush();
  return lire(em, application.id);
}

export async function modifier(contexte: Contexte, input: ModifierApplicationInput) {
  const { em } = contexte;
  await referentielModifie(em);
  const application = await aEditer(em, Application, input, CETTE_APPLICATION);
  await em.populate(application, ['icone']);
  const { icone: ancienne } = application;
  const valeurs = changementsDe(CHAMPS, input);
  if (valeurs.nom !== undefined) await exigerNomLibre(em, valeurs.nom, application.id);
  const icone = await iconeDemandee(contexte, UsageFichier.ICONE, input.iconeId, ancienne);
  em.assign(application, { ...valeurs, icone }, { ignoreUndefined: true });
  await em.flush();
  const liberees = application.icone === ancienne ? [] : await libererIcone(em, ancienne);
  return { ligne: await lire(em, application.id), liberees };
}

/** Document 002: refused while pages, roles or functions refer to it. Those that the code knows are never removed. */
export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<Fait<number>> {
  await referentielModifie(em);
  const application = await aEditer(em, Application, input, CETTE_APPLICATION);
  const { id } = application;
  if (application.code !== null) {
    throw conflit({
      fr: 'Cette application fait partie du produit : elle ne peut pas être supprimée',
      en: 'This application is part of the product: it can’t be deleted',
    });
  }
  await refuserSiCite(em, id, CETTE_APPLICATION, [
    { table: 'page', colonne: 'applicationId', mots: { fr: 'page(s)', en: 'page(s)' } },
    { table: 'role', colonne: 'applicationId', mots: { fr: 'rôle(s)', en: 'role(s)' } },
    { table: 'fonction_api', colonne: 'applicationId', mots: { fr: 'fonction(s)', en: 'function(s)' } },
  ]);
  await em.populate(application, ['icone']);
  const { icone } = application;
  await em.remove(application).flush();
  return { ligne: id, liberees: await libererIcone(em, icone) };
}

/** The unique index would say it too, but of a column and not of a name. */
async function exigerNomLibre(em: EntityManager, nom: string, saufId: number | null): Promise<void> {
  const prise = await sql(em).selectFrom('application').where('nom', '=', nom).select('id').executeTakeFirst();
  if (!prise || prise.id === saufId) return;
  const message = { fr: 'Une application porte déjà ce nom.', en: 'An application has this name already.' };
  throw conflit(message, { champs: [{ chemin: 'nom', message }] });
}
