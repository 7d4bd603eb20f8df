import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, textesCherches, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { aChercher, commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import { uneSeuleCle } from '../../socle/commun/une-seule-cle.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CHAMPS, enMajuscules } from './entite.champs.ts';
import { Entite } from './entite.entity.ts';
import type { CreerEntiteInput, FiltresEntite, ModifierEntiteInput } from './entite.inputs.ts';

const CETTE_ENTITE = { fr: 'Cette entité', en: 'This entity' };

export function consulter({ em }: Contexte, { recherche, ...page }: FiltresEntite) {
  let requete = sql(em).selectFrom('entite').selectAll();
  if (recherche != null && recherche !== '') requete = requete.where((ou) => commenceUnMot(ou, 'recherche', recherche));
  return lirePage(em, requete.orderBy('recherche').orderBy('id'), page);
}

/** Document 002: by id, or by code whatever its case. */
export async function voir(
  em: EntityManager,
  cles: { id?: string | undefined; code?: string | undefined },
): Promise<LigneDe<'entite'>> {
  const { nom, valeur } = uneSeuleCle({ id: cles.id, code: cles.code });
  const entite = await sql(em)
    .selectFrom('entite')
    .selectAll()
    .where(nom, '=', nom === 'id' ? cle(valeur, CETTE_ENTITE) : enMajuscules(valeur))
    .executeTakeFirst();
  if (!entite) throw introuvable(CETTE_ENTITE);
  return entite;
}

export async function creer({ em }: Contexte, saisie: CreerEntiteInput): Promise<LigneDe<'entite'>> {
  const valeurs = valeursDe(CHAMPS, saisie);
  await exigerCodeLibre(em, valeurs.code, 0);
  const entite = em.create(Entite, { ...valeurs, recherche: recherche(valeurs) });
  await em.persist(entite).flush();
  return voir(em, { id: String(entite.id) });
}

export async function modifier({ em }: Contexte, input: ModifierEntiteInput): Promise<LigneDe<'entite'>> {
  const entite = await aEditer(em, Entite, input, CETTE_ENTITE);
  const valeurs = changementsDe(CHAMPS, input);
  if (valeurs.code !== undefined) await exigerCodeLibre(em, valeurs.code, entite.id);
  em.assign(entite, valeurs);
  entite.recherche = recherche(entite);
  await em.flush();
  return voir(em, { id: String(entite.id) });
}

/** Refused while accounts belong to it. */
export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const entite = await aEditer(em, Entite, input, CETTE_ENTITE);
  const { id } = entite;
  const comptes = { table: 'utilisateur', colonne: 'entiteId', mots: { fr: 'compte(s)', en: 'account(s)' } };
  await refuserSiCite(em, id, CETTE_ENTITE, [comptes]);
  await em.remove(entite).flush();
  return id;
}

const recherche = (entite: Pick<Entite, 'nom' | 'code'>): string => aChercher(210, ...textesCherches(CHAMPS, entite));

/** Said before the index has to say it. */
async function exigerCodeLibre(em: EntityManager, code: string, saufId: number): Promise<void> {
  const prise = await sql(em)
    .selectFrom('entite')
    .select('id')
    .where('code', '=', code)
    .where('id', '!=', saufId)
    .executeTakeFirst();
  if (!prise) return;
  const message = { fr: 'Ce code est déjà pris', en: 'This code is taken already' };
  throw conflit(message, { champs: [{ chemin: 'code', message }] });
}
