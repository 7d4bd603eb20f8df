import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../commun/base-de-donnees.ts';
import { lirePage, type PageLue } from '../../commun/liste.ts';
import { normaliser } from '../../commun/recherche.ts';
import type { Bilingue } from '../../commun/texte.ts';
import { SensTri } from '../../commun/tri.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { faitsDe } from '../eligibilite/faits.ts';
import { verdictsPour } from '../eligibilite/verdict.ts';
import { type ConsulterOffreArgs, OffreTriChamp } from './offre.liste.ts';
import { offresVisibles, type RegardOffres, regardSurOffres } from './offre.regles.ts';
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

export async function consulterOffres(contexte: Contexte, args: ConsulterOffreArgs): Promise<PageLue<OffreLue>> {
  const { em } = contexte;
  const regard = await regardSurOffres(contexte);
  let requete = offresVisibles(em, regard).selectAll('o');
  if (args.statut) requete = requete.where('o.statut', '=', args.statut);
  for (const mot of normaliser(args.recherche ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 5)) {
    requete = requete.where((ou) =>
      ou.or([ou('o.recherche', 'like', `${mot}%`), ou('o.recherche', 'like', `% ${mot}%`)]),
    );
  }
  if (args.fournisseur) requete = requete.where('o.fournisseur', '=', args.fournisseur);
  if (args.preparation) requete = requete.where('o.id', 'in', regard.gere ? enPreparation(em, args.preparation) : [0]);
  if (args.eligibleSeulement) requete = requete.where('o.id', 'in', await eligibles(contexte, regard));
  const sens = args.sens === SensTri.DESC ? 'desc' : 'asc';
  const ordonnee = requete.orderBy(`o.${COLONNES[args.tri ?? OffreTriChamp.NOM]}`, sens).orderBy('o.id', sens);
  const page = await lirePage(em, ordonnee as never, args);
  return { ...page, items: (page.items as LigneDe<'offre'>[]).map((ligne) => offreLue(ligne, regard)) };
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

/** Those that the caller could take, as far as can be known before a power is chosen. */
async function eligibles(contexte: Contexte, regard: RegardOffres): Promise<number[]> {
  const { em } = contexte;
  const ids = (await offresVisibles(em, regard).select('o.id').limit(CATALOGUE_MAX).execute()).map(({ id }) => id);
  const demande = { numero: regard.numero, codePostal: null, puissance: null, canal: 'SITE' };
  const faits = await faitsDe(em, appelantDe(contexte).id, demande, regard.maintenant);
  if (!faits) return [0];
  const verdicts = await verdictsPour(em, 'offreId', ids, faits);
  return [0, ...ids.filter((id) => verdicts.get(id)?.eligible)];
}

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
