import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, textesCherches, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { aChercher, commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import { exigerUneSeuleCle } from '../../socle/commun/une-seule-cle.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CHAMPS, RECHERCHE_MAX } from './codification.champs.ts';
import { Codification } from './codification.entity.ts';
import type {
  ConsulterCodificationArgs,
  CreerCodificationInput,
  ModifierCodificationInput,
} from './codification.inputs.ts';
import { exigerLisible, exigerSupprimable } from './integrees.ts';

const CETTE_CODIFICATION = { fr: 'Cette codification', en: 'This codification' };
const RENVOIS = [{ table: 'setting', colonne: 'codificationId', mots: { fr: 'paramètre(s)', en: 'setting(s)' } }];

export function consulter({ em }: Contexte, args: ConsulterCodificationArgs) {
  let requete = sql(em).selectFrom('codification').selectAll().orderBy('param').orderBy('id');
  const saisie = args.recherche?.trim();
  if (saisie) requete = requete.where((ou) => commenceUnMot(ou, 'recherche', saisie));
  return lirePage(em, requete, args);
}

/** Document 002: by id or by parameter. */
export async function voir({ em }: Contexte, { id, param }: { id?: string; param?: string }) {
  exigerUneSeuleCle({ id, param });
  const requete = sql(em).selectFrom('codification').selectAll();
  const codification = await (id == null
    ? requete.where('param', '=', param ?? '')
    : requete.where('id', '=', cleOuAucune(id))
  ).executeTakeFirst();
  if (!codification) throw introuvable(CETTE_CODIFICATION);
  return codification;
}

export async function creer({ em }: Contexte, input: CreerCodificationInput) {
  const valeurs = valeursDe(CHAMPS, input);
  await refuserEnDouble(em, valeurs.param);
  const codification = em.create(Codification, { ...valeurs, recherche: recherche(valeurs) });
  await em.flush();
  return lire(em, codification.id);
}

export async function modifier({ em }: Contexte, input: ModifierCodificationInput) {
  const codification = await aEditer(em, Codification, input, CETTE_CODIFICATION);
  const valeurs = changementsDe(CHAMPS, input);
  exigerLisible(codification, { ...codification, ...valeurs });
  if (valeurs.param !== undefined) await refuserEnDouble(em, valeurs.param, codification.id);
  em.assign(codification, valeurs);
  codification.recherche = recherche(codification);
  await em.flush();
  return lire(em, codification.id);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const codification = await aEditer(em, Codification, input, CETTE_CODIFICATION);
  exigerSupprimable(codification);
  const { id } = codification;
  await refuserSiCite(em, id, CETTE_CODIFICATION, RENVOIS);
  await em.remove(codification).flush();
  return id;
}

const recherche = (codification: Pick<Codification, 'libelle' | 'param'>) =>
  aChercher(RECHERCHE_MAX, ...textesCherches(CHAMPS, codification));

async function refuserEnDouble(em: EntityManager, param: string, saufId = 0): Promise<void> {
  const requete = sql(em).selectFrom('codification').select('id').where('param', '=', param).where('id', '!=', saufId);
  if (!(await requete.executeTakeFirst())) return;
  const message = { fr: `${param} existe déjà`, en: `${param} exists already` };
  throw conflit(message, { champs: [{ chemin: 'param', message }] });
}

function lire(em: EntityManager, id: number): Promise<LigneDe<'codification'>> {
  return sql(em).selectFrom('codification').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
