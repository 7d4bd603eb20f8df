import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, type Neuve, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { aChercher, commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { compteNomme } from '../utilisateur/compte-nomme.ts';
import { Objectif, StatutObjectif } from './objectif.entity.ts';
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

export async function creer({ em }: Contexte, { utilisateurId, ...input }: CreerObjectifInput) {
  const neuf: Neuve<Objectif> = {
    utilisateur: await compteNomme(em, 'utilisateurId', utilisateurId),
    titre: input.titre.trim(),
    type: input.type.trim(),
    description: input.description?.trim() || null,
    periode: input.periode,
    ...laPeriode(input.periode),
    dateDebut: input.dateDebut,
    dateFin: input.dateFin,
    statut: input.statut ?? StatutObjectif.EN_COURS,
    progression: arrondie(input.progression ?? 0),
    valeur: input.valeur ?? null,
    recherche: '',
  };
  return enregistrer(em, em.create(Objectif, neuf));
}

export async function modifier({ em }: Contexte, { id, version, utilisateurId, ...input }: ModifierObjectifInput) {
  const objectif = await aEditer(em, Objectif, { id, version }, CET_OBJECTIF);
  if (utilisateurId !== undefined) objectif.utilisateur = await compteNomme(em, 'utilisateurId', utilisateurId);
  em.assign(objectif, changements(input), { ignoreUndefined: true });
  return enregistrer(em, objectif);
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const objectif = await aEditer(em, Objectif, input, CET_OBJECTIF);
  const { id } = objectif;
  await em.remove(objectif).flush();
  return id;
}

/** The columns that an input changes: of a field that it does not give, undefined. */
function changements({ titre, type, description, periode, progression, ...autres }: Changements) {
  return {
    ...autres,
    titre: titre?.trim(),
    type: type?.trim(),
    description: description === undefined ? undefined : description?.trim() || null,
    periode,
    ...(periode !== undefined && laPeriode(periode)),
    progression: progression === undefined ? undefined : arrondie(progression),
  };
}
type Changements = Omit<ModifierObjectifInput, 'id' | 'version' | 'utilisateurId'>;

/** To the four digits that the column keeps. */
function arrondie(progression: number): number {
  return Math.round(progression * 10_000) / 10_000;
}

async function enregistrer(em: EntityManager, objectif: Objectif): Promise<LigneDe<'objectif'>> {
  if (objectif.dateDebut >= objectif.dateFin) {
    throw champInvalide('dateFin', 'La fin vient après le début.', 'The end comes after the beginning.');
  }
  objectif.recherche = aChercher(310, objectif.titre, objectif.type);
  await em.flush();
  return sql(em).selectFrom('objectif').selectAll().where('id', '=', objectif.id).executeTakeFirstOrThrow();
}

function laPeriode(periode: string) {
  const lue = lirePeriode(periode);
  if (lue) return lue;
  throw new Error(`La période ${periode} devait être refusée par les règles de l’entrée`);
}
