import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { autreOrdre, jusquaDe } from '../../socle/commun/depuis.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { lirePage, parmi, type SuiviLu } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { faitsDe } from '../eligibilite/faits.ts';
import { verdictsDesOffres } from '../eligibilite/verdict.ts';
import { offresAuBesoin, regardDuBesoin } from './catalogue.ts';
import { type ConsulterOffreArgs, OffreTriChamp } from './offre.liste.ts';
import { type Besoin, offresVisibles, type RegardOffres } from './offre.regles.ts';
import type { StatutVersion } from './version-offre.entity.ts';

/** An offer as it is answered, with how it was looked at: its versions and tariffs are chosen by that. */
export type OffreLue = LigneDe<'offre'> & { nom: Bilingue; description: Bilingue | null; regard: RegardOffres };

export function offreLue(ligne: LigneDe<'offre'>, regard: RegardOffres): OffreLue {
  const { nomFr, nomEn, descriptionFr, descriptionEn } = ligne;
  const description = descriptionFr ?? descriptionEn;
  return {
    ...ligne,
    nom: { fr: nomFr, en: nomEn },
    description: description === null ? null : { fr: descriptionFr ?? description, en: descriptionEn ?? description },
    regard,
  };
}

/** Catalogues are of hundreds of offers; a larger one is looked through this far for whom each is eligible. */
const CATALOGUE_MAX = 1000;

export async function consulterOffres(
  contexte: Contexte,
  args: ConsulterOffreArgs,
  info: GraphQLResolveInfo,
): Promise<SuiviLu<OffreLue>> {
  const { em } = contexte;
  const maintenant = contexte.horloge.maintenant();
  const ordre = ordreDesChangements(args);
  const regard = await regardDuBesoin(contexte, args.besoin);
  const filtre = await filtreDe(contexte, regard, args);
  if (ordre) {
    const requete = offresVisibles(em, regard).where(filtre).selectAll('o');
    const suivie = await lirePage(em, requete, args, { ordre, info, maintenant });
    return { ...suivie, items: suivie.items.map((ligne) => offreLue(ligne, regard)) };
  }
  const page = regard.besoin
    ? await lirePage(em, (await parCout(em, regard, regard.besoin, args)).where(filtre).selectAll('o'), args)
    : await lirePage(em, triees(em, regard, args).where(filtre).selectAll('o'), args);
  const items = page.items.map((ligne) => offreLue(ligne, regard));
  return { ...page, items, curseurSuivant: null, modifieJusqua: jusquaDe(maintenant) };
}

/**
 * By when they were changed the offers are read by cursor, for an index has that order; of any other, null. It is the
 * only one of what has changed: what they cost whoever needs one is another list.
 */
function ordreDesChangements({ modifieDepuis, tri, sens, besoin, apres }: ConsulterOffreArgs) {
  const choisi = tri ?? (modifieDepuis == null ? OffreTriChamp.NOM : OffreTriChamp.MODIFICATION);
  if (modifieDepuis != null && besoin != null) throw autreOrdre('besoin');
  if (modifieDepuis != null && choisi !== OffreTriChamp.MODIFICATION) throw autreOrdre('tri');
  if (choisi === OffreTriChamp.MODIFICATION && besoin == null) {
    const lu = sens === SensTri.DESC ? 'desc' : 'asc';
    const par = { colonne: `o.${COLONNES[choisi]}`, genre: 'instant' } as const;
    return { marque: ['offre', lu], par, id: 'o.id', sens: lu } as const satisfies Ordre;
  }
  if (apres) throw sansCurseur();
  return null;
}

const sansCurseur = () =>
  champInvalide(
    'apres',
    'Les offres n’ont de curseur que dans l’ordre des modifications.',
    'Offers have a cursor only in the order of their changes.',
  );

/** By what they cost whoever needs one. */
async function parCout(em: EntityManager, regard: RegardOffres, besoin: Besoin, { typePrix }: ConsulterOffreArgs) {
  const offertes = await offresAuBesoin(em, regard, besoin);
  return typePrix ? offertes.where('t.kwh', typePrix === 'UNIQUE' ? 'is not' : 'is', null) : offertes;
}

/** As is asked. */
function triees(em: EntityManager, regard: RegardOffres, args: ConsulterOffreArgs) {
  const sens = args.sens === SensTri.DESC ? 'desc' : 'asc';
  return offresVisibles(em, regard)
    .orderBy(`o.${COLONNES[args.tri ?? OffreTriChamp.NOM]}`, sens)
    .orderBy('o.id', sens);
}

/** What is asked of an offer, whatever it is ordered and joined with. */
async function filtreDe(
  contexte: Contexte,
  regard: RegardOffres,
  args: ConsulterOffreArgs,
): Promise<Expression<SqlBool>> {
  const { statut, codes, fournisseur, reglementee, recherche, preparation, modifieDepuis } = args;
  const ou = expressionBuilder<Base & { o: Base['offre'] }, 'o'>();
  const conditions: Expression<SqlBool>[] = [];
  if (statut) conditions.push(ou('o.statut', '=', statut));
  const demandes = codes?.map((code) => code.toUpperCase());
  if (demandes) conditions.push(parmi(ou, 'o.code', demandes));
  if (fournisseur) conditions.push(ou('o.fournisseur', '=', fournisseur));
  if (modifieDepuis != null) conditions.push(ou('o.modifierA', '>=', modifieDepuis));
  if (reglementee != null) conditions.push(ou('o.reglementee', '=', reglementee));
  if (recherche) conditions.push(commenceUnMot(ou, 'o.recherche', recherche));
  if (preparation) conditions.push(ou('o.id', 'in', regard.gere ? enPreparation(contexte.em, preparation) : [0]));
  if (args.eligibleSeulement) conditions.push(ou('o.id', 'in', await eligibles(contexte, regard)));
  return ou.and(conditions);
}

const COLONNES = {
  [OffreTriChamp.NOM]: 'nomFr',
  [OffreTriChamp.NOM_EN]: 'nomEn',
  [OffreTriChamp.CODE]: 'code',
  [OffreTriChamp.FOURNISSEUR]: 'fournisseur',
  [OffreTriChamp.STATUT]: 'statut',
  [OffreTriChamp.MODIFICATION]: 'modifierA',
} as const;

/** What is being prepared exists for those who manage the offers. */
function enPreparation(em: EntityManager, statut: StatutVersion) {
  return sql(em)
    .selectFrom('version_offre as v')
    .where('v.statut', '=', statut)
    .where('v.prepareePour', 'is not', null)
    .select('v.offreId');
}

/** Those that the caller, or the client that they serve, could take. */
async function eligibles(contexte: Contexte, regard: RegardOffres): Promise<number[]> {
  const { em } = contexte;
  const ids = (await offresVisibles(em, regard).select('o.id').limit(CATALOGUE_MAX).execute()).map(({ id }) => id);
  const faits = await faitsDuRegard(contexte, regard);
  if (!faits) return [0];
  const verdicts = await verdictsDesOffres(em, ids, faits, preneurDe(contexte, regard));
  return [0, ...ids.filter((id) => verdicts.get(id)?.eligible)];
}

/** What is known of the client: before a power is chosen, little. */
export function faitsDuRegard(contexte: Contexte, regard: RegardOffres) {
  const { numero, besoin, maintenant } = regard;
  const { codePostal = null, puissance = null, canal = 'SITE' } = besoin ?? {};
  const { clientId } = preneurDe(contexte, regard);
  return faitsDe(contexte.em, clientId, { numero, codePostal, puissance, canal }, maintenant);
}

/** Who would take it: the client of the need, or the caller. */
export const preneurDe = (contexte: Contexte, { besoin, essai }: RegardOffres) => ({
  clientId: besoin?.clientId ?? appelantDe(contexte).id,
  numeroAtteste: essai,
});

/** One of the offers that the caller may see. */
export async function lireOffre(
  em: EntityManager,
  cleOuCode: { id: number } | { code: string },
  regard: RegardOffres,
): Promise<OffreLue | null> {
  const requete = offresVisibles(em, regard).selectAll('o');
  const ligne = await ('id' in cleOuCode
    ? requete.where('o.id', '=', cleOuCode.id)
    : requete.where('o.code', '=', cleOuCode.code)
  ).executeTakeFirst();
  return ligne ? offreLue(ligne, regard) : null;
}
