import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { ligneDe } from '../../commun/chargeurs.ts';
import { normaliserNumero } from '../../commun/telephone.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { tient } from '../../securite/acces.ts';
import { OFFRE_GERER } from './offre.permissions.ts';

/** Who looks at the catalogue: whoever manages it sees everything, others what is on sale, or under test for their number. */
export interface RegardOffres {
  gere: boolean;
  /** E.164: test numbers see what is being tested. */
  numero: string | null;
  maintenant: Date;
}

/** `numero`: of the client that the caller speaks for; without one, the caller's own. */
export async function regardSurOffres(contexte: Contexte, numero?: string | null): Promise<RegardOffres> {
  const maintenant = contexte.horloge.maintenant();
  const { id, droits } = appelantDe(contexte);
  const gere = tient(droits, OFFRE_GERER.nom, maintenant);
  return { gere, numero: numero === undefined ? await numeroDuCompte(contexte, id) : numero, maintenant };
}

/** Of a page of rows, each of which looks at offers, one query. */
async function numeroDuCompte(contexte: Contexte, id: number): Promise<string | null> {
  const compte = await ligneDe(contexte, 'utilisateur', id);
  return compte?.telephone ? normaliserNumero(compte.telephone) : null;
}

/** The number of an account, as it can be called; null when it has none. */
export async function numeroDe(em: EntityManager, utilisateurId: number): Promise<string | null> {
  const ligne = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', utilisateurId)
    .select('telephone')
    .executeTakeFirst();
  return ligne?.telephone ? normaliserNumero(ligne.telephone) : null;
}

/** The row filter of every reading of the catalogue. */
export function offresVisibles(em: EntityManager, { gere, numero, maintenant }: RegardOffres) {
  const toutes = sql(em).selectFrom('offre as o');
  if (gere) return toutes;
  return toutes.where((ou) =>
    ou.or([
      ou.and([
        ou('o.statut', '=', 'ACTIVE' as never),
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
        ou('o.statut', '!=', 'RETIREE' as never),
        ou.exists(
          ou
            .selectFrom('version_offre as v')
            .innerJoin('numero_test as t', 't.versionOffreId', 'v.id')
            .whereRef('v.prepareePour', '=', 'o.id')
            .where('t.numero', '=', numero ?? '')
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
  numero: string | null,
  maintenant: Date,
): Promise<VersionOfferte | null> {
  const enTest = await sql(em)
    .selectFrom('version_offre as v')
    .innerJoin('numero_test as t', 't.versionOffreId', 'v.id')
    .where('v.prepareePour', '=', offreId)
    .where('t.numero', '=', numero ?? '')
    .where('t.expireA', '>', maintenant)
    .select('v.id')
    .executeTakeFirst();
  if (enTest) return { id: enTest.id, test: true };
  const active = await sql(em)
    .selectFrom('version_offre')
    .where('activeDe', '=', offreId)
    .select('id')
    .executeTakeFirst();
  return active ? { id: active.id, test: false } : null;
}
