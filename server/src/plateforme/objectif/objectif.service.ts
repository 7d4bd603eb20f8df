import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, type Neuve, sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, textesCherches, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { aChercher, commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { compteNomme } from '../utilisateur/compte-nomme.ts';
import { CHAMPS, StatutObjectif } from './objectif.champs.ts';
import { Objectif } from './objectif.entity.ts';
import type { ConsulterObjectifArgs, CreerObjectifInput, ModifierObjectifInput } from './objectif.inputs.ts';
import { enRetard, lesSiens } from './objectif.regles.ts';
import { lirePeriode } from './periode.ts';

const CET_OBJECTIF = { fr: 'Cet objectif', en: 'This objective' };

/** What is still to be reached first, the one that ends next before the others; then the past, latest first. */
export function consulter(contexte: Contexte, args: ConsulterObjectifArgs) {
  const requete = filtrer(contexte, args)
    .selectAll()
    .orderBy((ou) => ou.case().when('statut', '=', StatutObjectif.EN_COURS).then(0).else(1).end())
    .orderBy((ou) => ou.case().when('statut', '=', StatutObjectif.EN_COURS).then(ou.ref('dateFin')).end())
    .orderBy('dateFin', 'desc')
    .orderBy('id', 'desc');
  return lirePage(contexte.em, requete, args);
}

function filtrer(contexte: Contexte, args: ConsulterObjectifArgs) {
  let requete = sql(contexte.em).selectFrom('objectif').where(lesSiens(contexte));
  if (args.utilisateurId != null) requete = requete.where('utilisateurId', '=', cleOuAucune(args.utilisateurId));
  if (args.type != null) requete = requete.where('type', '=', args.type.trim());
  if (args.statut != null) requete = requete.where('statut', '=', args.statut);
  if (args.periode != null) {
    const { debutPeriode, finPeriode } = laPeriode(args.periode);
    // Document 002: "correspond exactement ou se trouve dans la plage spécifiée".
    requete = requete.where('debutPeriode', '>=', debutPeriode).where('finPeriode', '<=', finPeriode);
  }
  if (args.enRetard != null) {
    const maintenant = contexte.horloge.maintenant();
    requete = requete.where((ou) => (args.enRetard ? enRetard(ou, maintenant) : ou.not(enRetard(ou, maintenant))));
  }
  const saisie = args.recherche?.trim();
  return saisie ? requete.where((ou) => commenceUnMot(ou, 'recherche', saisie)) : requete;
}

export async function voir(contexte: Contexte, id: string) {
  const objectif = await sql(contexte.em)
    .selectFrom('objectif')
    .selectAll()
    .where('id', '=', cleOuAucune(id))
    .where(lesSiens(contexte))
    .executeTakeFirst();
  if (!objectif) throw introuvable(CET_OBJECTIF);
  return objectif;
}

export async function creer({ em }: Contexte, input: CreerObjectifInput) {
  const valeurs = { statut: StatutObjectif.EN_COURS, progression: 0, ...valeursDe(CHAMPS, input) };
  const neuf: Neuve<Objectif> = {
    utilisateur: await compteNomme(em, 'utilisateurId', input.utilisateurId),
    ...valeurs,
    ...laPeriode(valeurs.periode),
    recherche: '',
  };
  return enregistrer(em, em.create(Objectif, neuf));
}

export async function modifier({ em }: Contexte, input: ModifierObjectifInput) {
  const objectif = await aEditer(em, Objectif, input, CET_OBJECTIF);
  const { utilisateurId, periode } = input;
  if (utilisateurId !== undefined) objectif.utilisateur = await compteNomme(em, 'utilisateurId', utilisateurId);
  em.assign(objectif, { ...changementsDe(CHAMPS, input), ...(periode !== undefined && laPeriode(periode)) });
  return enregistrer(em, objectif);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const objectif = await aEditer(em, Objectif, input, CET_OBJECTIF);
  const { id } = objectif;
  await em.remove(objectif).flush();
  return id;
}

async function enregistrer(em: EntityManager, objectif: Objectif): Promise<LigneDe<'objectif'>> {
  if (objectif.dateDebut >= objectif.dateFin) {
    throw champInvalide('dateFin', 'La fin vient après le début.', 'The end comes after the beginning.');
  }
  objectif.recherche = aChercher(310, ...textesCherches(CHAMPS, objectif));
  await em.flush();
  return sql(em).selectFrom('objectif').selectAll().where('id', '=', objectif.id).executeTakeFirstOrThrow();
}

function laPeriode(periode: string) {
  const lue = lirePeriode(periode);
  if (lue) return lue;
  throw new Error(`La période ${periode} devait être refusée par les règles de l’entrée`);
}
