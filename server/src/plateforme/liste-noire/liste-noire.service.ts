import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, textesCherches, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { aChercher, commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { debutDeNumero, exigerNumero, normaliserNumero } from '../../socle/commun/telephone.ts';
import { exigerUneSeuleCle } from '../../socle/commun/une-seule-cle.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CHAMPS } from './liste-noire.champs.ts';
import { Blacklist } from './liste-noire.entity.ts';
import type { ConsulterBlacklistArgs, CreerBlacklistInput, ModifierBlacklistInput } from './liste-noire.inputs.ts';

const CETTE_ENTREE = { fr: 'Cette entrée de la liste noire', en: 'This blacklist entry' };

const ORDRE = { marque: ['blacklist'], id: 'id', sens: 'desc' } as const satisfies Ordre;

export function consulter({ em }: Contexte, args: ConsulterBlacklistArgs, info: GraphQLResolveInfo) {
  let requete = sql(em).selectFrom('blacklist').selectAll();
  const saisie = args.recherche?.trim();
  if (saisie) {
    const numero = debutDeNumero(saisie);
    requete = requete.where((ou) => {
      const mots = commenceUnMot(ou, 'recherche', saisie);
      if (!numero) return mots;
      return ou.or([mots, ou('numero', 'like', 'debut' in numero ? `${numero.debut}%` : `%${numero.partie}%`)]);
    });
  }
  return lirePage(em, requete, args, { ordre: ORDRE, info });
}

/** Document 002: by id or by number. What can't be a number is not on the list. */
export async function voir({ em }: Contexte, { id, numero }: { id?: string; numero?: string }) {
  exigerUneSeuleCle({ id, numero });
  const requete = sql(em).selectFrom('blacklist').selectAll();
  const entree = await (id == null
    ? requete.where('numero', '=', normaliserNumero(numero ?? '') ?? '')
    : requete.where('id', '=', cleOuAucune(id))
  ).executeTakeFirst();
  if (!entree) throw introuvable(CETTE_ENTREE);
  return entree;
}

/** Document 002, "Vérifier si un numéro est blacklisté". */
export async function verifier({ em }: Contexte, saisie: string) {
  const numero = exigerNumero('numero', saisie);
  const trouvee = await sql(em).selectFrom('blacklist').select('id').where('numero', '=', numero).executeTakeFirst();
  return { numero, estBlackliste: trouvee !== undefined };
}

export async function creer({ em, horloge }: Contexte, input: CreerBlacklistInput) {
  const numero = exigerNumero('numero', input.numero);
  await refuserEnDouble(em, numero);
  const valeurs = { ...valeursDe(CHAMPS, input), numero };
  const dateAjout = horloge.maintenant();
  const entree = em.create(Blacklist, { ...valeurs, dateAjout, recherche: recherche(valeurs) });
  await em.flush();
  return lire(em, entree.id);
}

export async function modifier({ em }: Contexte, input: ModifierBlacklistInput) {
  const entree = await aEditer(em, Blacklist, input, CETTE_ENTREE);
  em.assign(entree, changementsDe(CHAMPS, input));
  if (input.numero !== undefined) {
    entree.numero = exigerNumero('numero', input.numero);
    await refuserEnDouble(em, entree.numero, entree.id);
  }
  entree.recherche = recherche(entree);
  await em.flush();
  return lire(em, entree.id);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const entree = await aEditer(em, Blacklist, input, CETTE_ENTREE);
  const { id } = entree;
  await em.remove(entree).flush();
  return id;
}

const recherche = (entree: Pick<Blacklist, 'nom' | 'structure'>) => aChercher(310, ...textesCherches(CHAMPS, entree));

/** Said before the unique index says it; of two who race, that one decides. */
async function refuserEnDouble(em: EntityManager, numero: string, saufId = 0): Promise<void> {
  const requete = sql(em).selectFrom('blacklist').select('id').where('numero', '=', numero).where('id', '!=', saufId);
  if (!(await requete.executeTakeFirst())) return;
  const message = { fr: `${numero} est déjà en liste noire`, en: `${numero} is on the black list already` };
  throw conflit(message, { champs: [{ chemin: 'numero', message }] });
}

function lire(em: EntityManager, id: number): Promise<LigneDe<'blacklist'>> {
  return sql(em).selectFrom('blacklist').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
