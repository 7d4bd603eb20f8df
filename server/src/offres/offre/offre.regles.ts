import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { StatutOffre } from './offre.entity.ts';
import { OFFRE_GERER } from './offre.permissions.ts';
import type { Consommation } from './prix.ts';

/** Who looks at the catalogue: whoever manages it sees everything, others what is on sale, or under test for their number. */
export interface RegardOffres {
  gere: boolean;
  /** E.164. */
  numero: string | null;
  /** The number with which one sees what is being tested: null unless somebody else has given it (decision 26). */
  essai: string | null;
  maintenant: Date;
  /** Of whoever looks for an offer to subscribe: its price and eligibility are for this. */
  besoin: Besoin | null;
}

/** A client, where they live and what they use: what the price and the eligibility of an offer depend on. */
export interface Besoin extends Consommation {
  clientId: number;
  canal: string;
  codePostal: string | null;
  /** kVA. */
  puissance: number;
}

/** `client`: for whom the caller speaks; without one, themselves. */
export async function regardSurOffres(contexte: Contexte, client?: Numeros): Promise<RegardOffres> {
  const maintenant = contexte.horloge.maintenant();
  const { id, droits } = appelantDe(contexte);
  const gere = tient(droits, OFFRE_GERER.nom, maintenant);
  const { numero, essai } = client ?? numerosDu(await ligneDe(contexte, 'utilisateur', id));
  return { gere, numero, essai, maintenant, besoin: null };
}

type Numeros = Pick<RegardOffres, 'numero' | 'essai'>;

/** The number of an account, as it can be called; null when it has none. */
function numerosDu(compte: { telephone: string | null; telephoneAtteste: unknown } | null | undefined): Numeros {
  const numero = compte?.telephone ? normaliserNumero(compte.telephone) : null;
  return { numero, essai: compte?.telephoneAtteste ? numero : null };
}

export async function numerosDe(em: EntityManager, utilisateurId: number): Promise<Numeros> {
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', utilisateurId)
    .select(['telephone', 'telephoneAtteste'])
    .executeTakeFirst();
  return numerosDu(compte);
}

/** The row filter of every reading of the catalogue. */
export function offresVisibles(em: EntityManager, { gere, essai, maintenant }: RegardOffres) {
  const toutes = sql(em).selectFrom('offre as o');
  if (gere) return toutes;
  return toutes.where((ou) =>
    ou.or([
      ou.and([
        ou('o.statut', '=', StatutOffre.ACTIVE),
        ou.exists(
          ou
            .selectFrom('version_offre as v')
            .whereRef('v.activeDe', '=', 'o.id')
            .where((et) => et.or([et('v.valideDu', 'is', null), et('v.valideDu', '<=', maintenant)]))
            .where((et) => et.or([et('v.valideAu', 'is', null), et('v.valideAu', '>', maintenant)]))
            .select('v.id'),
        ),
      ]),
      ou.and([
        ou('o.statut', '!=', StatutOffre.RETIREE),
        ou.exists(
          ou
            .selectFrom('version_offre as v')
            .innerJoin('numero_test as t', 't.versionOffreId', 'v.id')
            .whereRef('v.prepareePour', '=', 'o.id')
            .where('t.numero', '=', essai ?? '')
            .where('t.expireA', '>', maintenant)
            .select('v.id'),
        ),
      ]),
    ]),
  );
}

export interface VersionOfferte {
  id: number;
  test: boolean;
}

/** Of an offer the version that this number may take: the one under test when it is a test number, else the active one. */
export async function versionPour(
  em: EntityManager,
  offreId: number,
  essai: string | null,
  maintenant: Date,
): Promise<VersionOfferte | null> {
  return (await versionsPour(em, [offreId], { essai, maintenant })).get(offreId) ?? null;
}

/** The same for many offers at once. */
export async function versionsPour(
  em: EntityManager,
  offreIds: readonly number[],
  { essai, maintenant }: Pick<RegardOffres, 'essai' | 'maintenant'>,
): Promise<Map<number, VersionOfferte>> {
  if (offreIds.length === 0) return new Map();
  const actives = await sql(em)
    .selectFrom('version_offre')
    .where('activeDe', 'in', [...offreIds])
    .select(['id', 'offreId'])
    .execute();
  const enTest = await versionsEnTest(em, { essai, maintenant })
    .where('v.offreId', 'in', [...offreIds])
    .execute();
  return new Map<number, VersionOfferte>([
    ...actives.map(({ id, offreId }) => [offreId, { id, test: false }] as const),
    ...enTest.map(({ id, offreId }) => [offreId, { id, test: true }] as const),
  ]);
}

/** The versions under test for this number, each with its offer. */
export function versionsEnTest(em: EntityManager, { essai, maintenant }: Pick<RegardOffres, 'essai' | 'maintenant'>) {
  return sql(em)
    .selectFrom('version_offre as v')
    .innerJoin('numero_test as t', 't.versionOffreId', 'v.id')
    .where('v.prepareePour', 'is not', null)
    .where('t.numero', '=', essai ?? '')
    .where('t.expireA', '>', maintenant)
    .select(['v.id', 'v.offreId']);
}
