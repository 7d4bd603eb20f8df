import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { estMysql } from '../../socle/base/base-de-donnees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { clientServi } from '../souscription/client.ts';
import type { BesoinInput } from './catalogue.inputs.ts';
import { type Besoin, offresVisibles, type RegardOffres, regardSurOffres, versionsEnTest } from './offre.regles.ts';
import { CONSOMMATION_PAR_DEFAUT } from './prix.ts';

/** Through the eyes of the client who looks for an offer; whoever manages the offers sees then what clients see. */
export async function regardDuBesoin(contexte: Contexte, input: BesoinInput | null | undefined): Promise<RegardOffres> {
  if (input == null) return regardSurOffres(contexte);
  const { clientId, numero, essai, canal } = await clientServi(contexte, input);
  const besoin: Besoin = {
    ...{ clientId, canal, puissance: input.puissance },
    codePostal: input.codePostal || null,
    kwhParAn: input.kwhParAn ?? CONSOMMATION_PAR_DEFAUT.kwhParAn,
    pourcentCreuses: input.pourcentCreuses ?? CONSOMMATION_PAR_DEFAUT.pourcentCreuses,
  };
  return { ...(await regardSurOffres(contexte, { numero, essai })), gere: false, besoin };
}

/**
 * The offers that can be subscribed with a tariff at this power, the cheapest of a first year first; after them, by
 * name, those whose cost is not known exactly. `vo` is the version
 * offered, as `versionsPour` says it one by one, and `t` its tariff.
 */
export async function offresAuBesoin(em: EntityManager, regard: RegardOffres, besoin: Besoin) {
  const enTest = await versionsEnTest(em, regard).execute();
  const offertes = offresVisibles(em, regard)
    .innerJoin('version_offre as vo', 'vo.offreId', 'o.id')
    .innerJoin('tarif as t', 't.versionOffreId', 'vo.id')
    .where('t.puissance', '=', besoin.puissance);
  const choisies =
    enTest.length === 0
      ? offertes.whereRef('vo.activeDe', '=', 'o.id')
      : offertes.where((ou) =>
          ou.or([
            ou(
              'vo.id',
              'in',
              enTest.map(({ id }) => id),
            ),
            ou.and([
              ou('vo.activeDe', '=', ou.ref('o.id')),
              ou(
                'o.id',
                'not in',
                enTest.map(({ offreId }) => offreId),
              ),
            ]),
          ]),
        );
  return choisies
    .orderBy('vo.prixExact', 'desc')
    .orderBy((ou) => ou.case().when('vo.prixExact', '=', true).then(coutEnBase(em, besoin)).else(0).end())
    .orderBy('o.nomFr')
    .orderBy('o.id');
}

/**
 * A hundred times the cost of the first year (prix.ts), exactly: MySQL's decimals are; SQLite's are counted in
 * hundred-thousandths of a euro, whole numbers. Written out and not bound: a bound number would make floats of them.
 */
function coutEnBase(em: EntityManager, { kwhParAn, pourcentCreuses }: Besoin) {
  const prix = (colonne: string) =>
    estMysql(em) ? brut.ref(colonne) : brut`cast(round(${brut.ref(colonne)} * 100000) as integer)`;
  const [kwh, creuses, pleines] = [kwhParAn, pourcentCreuses, 100 - pourcentCreuses].map((n) =>
    brut.lit(Math.trunc(n)),
  );
  const energie = brut`case when ${brut.ref('t.kwh')} is not null then 100 * ${prix('t.kwh')}
    else ${creuses} * ${prix('t.kwhCreuses')} + ${pleines} * ${prix('t.kwhPleines')} end`;
  return brut<number>`100 * ${prix('vo.fraisActivation')} + 1200 * ${prix('t.abonnement')} + ${kwh} * (${energie})`;
}
