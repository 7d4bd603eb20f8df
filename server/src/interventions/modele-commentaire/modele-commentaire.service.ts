import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ELEMENTS_MAX } from '../statut/listes.ts';
import { CHAMPS, ORDRE_MAX } from './modele-commentaire.champs.ts';
import { ModeleCommentaire } from './modele-commentaire.entity.ts';
import type {
  ConsulterModeleCommentaireArgs,
  CreerModeleCommentaireInput,
  ModifierModeleCommentaireInput,
} from './modele-commentaire.inputs.ts';

const CE_MODELE = { fr: 'Ce modèle', en: 'This template' };

export function consulter({ em }: Contexte, { actif, ...demande }: ConsulterModeleCommentaireArgs) {
  let requete = sql(em).selectFrom('modele_commentaire').selectAll().orderBy('ordre').orderBy('id');
  if (actif != null) requete = requete.where('actif', '=', actif);
  return lirePage(em, requete, demande);
}

export async function creer({ em }: Contexte, input: CreerModeleCommentaireInput) {
  if ((await em.count(ModeleCommentaire)) >= ELEMENTS_MAX)
    throw conflit({ fr: `La liste est pleine (${ELEMENTS_MAX})`, en: `The list is full (${ELEMENTS_MAX})` });
  const [dernier] = await em.find(ModeleCommentaire, {}, { orderBy: { ordre: 'desc' }, limit: 1 });
  const ordre = Math.min((dernier?.ordre ?? 0) + 10, ORDRE_MAX);
  const modele = em.create(ModeleCommentaire, { interne: false, actif: true, ordre, ...valeursDe(CHAMPS, input) });
  await em.flush();
  return lire(em, modele.id);
}

export async function modifier({ em }: Contexte, input: ModifierModeleCommentaireInput) {
  const modele = await aEditer(em, ModeleCommentaire, input, CE_MODELE);
  em.assign(modele, changementsDe(CHAMPS, input));
  await em.flush();
  return lire(em, modele.id);
}

/** What was written with it stays as it was written. */
export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const modele = await aEditer(em, ModeleCommentaire, input, CE_MODELE);
  const { id } = modele;
  await em.remove(modele).flush();
  return id;
}

/** One that was made, as it is now. */
export async function relire({ em }: Contexte, id: string) {
  const ligne = await ligneDe(em, cle(id, CE_MODELE)).executeTakeFirst();
  if (!ligne) throw introuvable(CE_MODELE);
  return ligne;
}

const lire = (em: EntityManager, id: number): Promise<LigneDe<'modele_commentaire'>> =>
  ligneDe(em, id).executeTakeFirstOrThrow();

const ligneDe = (em: EntityManager, id: number) =>
  sql(em).selectFrom('modele_commentaire').selectAll().where('id', '=', id);
