import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import type { Faits } from './eligibilite.types.ts';

/** What a request says of itself, besides what the account says. */
export interface Demande {
  numero: string | null;
  codePostal: string | null;
  puissance: number | null;
  canal: string | null;
}

/** All that criteria may ask of a client, read once for any number of offers and promotions. Null: no such account. */
export async function faitsDe(
  em: EntityManager,
  clientId: number,
  demande: Demande,
  maintenant: Date,
): Promise<Faits | null> {
  return (await faitsDesClients(em, [clientId], () => demande, maintenant)).get(clientId) ?? null;
}

/** Of many clients in three readings, whatever their number; `demandeDe`: what each of them would say, by telephone. */
export async function faitsDesClients(
  em: EntityManager,
  clientIds: readonly number[],
  demandeDe: (telephone: string | null) => Demande,
  maintenant: Date,
): Promise<Map<number, Faits>> {
  const comptes = await sql(em)
    .selectFrom('utilisateur as u')
    .leftJoin('entite as e', 'e.id', 'u.entiteId')
    .where('u.id', 'in', [0, ...clientIds])
    .select(['u.id', 'u.profil', 'u.telephone', 'u.creerA', 'e.code'])
    .execute();
  const ids = comptes.map(({ id }) => id);
  const roles = await rolesDe(em, ids, maintenant);
  const offres = await offresDe(em, ids);
  return new Map(
    comptes.map(({ id, profil, telephone, creerA, code }) => {
      const { numero, codePostal, puissance, canal } = demandeDe(telephone);
      const ancienneteMois = moisEntre(versDate(creerA), maintenant);
      const siens = { role: roles.get(id) ?? [], offreSouscrite: offres.get(id) ?? [], ancienneteMois };
      return [id, { entite: code, profil, ...siens, codePostal, prefixeNumero: numero, puissance, canal }];
    }),
  );
}

async function rolesDe(em: EntityManager, ids: readonly number[], maintenant: Date): Promise<Map<number, string[]>> {
  const roles = await sql(em)
    .selectFrom('utilisateur_role')
    .where('utilisateurId', 'in', [0, ...ids])
    .where((ou) => ou.or([ou('dateFin', 'is', null), ou('dateFin', '>', maintenant)]))
    .select(['utilisateurId as cle', 'roleId as valeur'])
    .execute();
  return parCle(roles);
}

async function offresDe(em: EntityManager, ids: readonly number[]): Promise<Map<number, string[]>> {
  const offres = await sql(em)
    .selectFrom('souscription as s')
    .innerJoin('offre as o', 'o.id', 's.offreId')
    .where('s.clientId', 'in', [0, ...ids])
    .where('s.vivanteClient', 'is not', null)
    .where('s.test', '=', false)
    .select(['s.clientId as cle', 'o.code as valeur'])
    .limit(1000 * Math.max(1, ids.length))
    .execute();
  return parCle(offres);
}

function parCle(lignes: readonly { cle: number; valeur: number | string }[]): Map<number, string[]> {
  const groupes = Map.groupBy(lignes, ({ cle }) => cle);
  return new Map([...groupes].map(([cle, siennes]) => [cle, siennes.map(({ valeur }) => String(valeur))]));
}

const JOUR = new Intl.DateTimeFormat('en-CA', {
  timeZone: FUSEAU,
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
});

/**
 * Whole months of the company’s calendar; the last day of a shorter month ends one, as it ends an engagement. By the
 * days' own figures: it is asked for thousands of clients at once, and a calendar's library takes a second for them.
 */
export function moisEntre(debut: Date, fin: Date): number {
  const [annee = 0, mois = 0, jour = 0] = JOUR.format(debut).split('-').map(Number);
  const [annee2 = 0, mois2 = 0, jour2 = 0] = JOUR.format(fin).split('-').map(Number);
  const dernierDuMois = new Date(Date.UTC(annee2, mois2, 0)).getUTCDate();
  const commences = (annee2 - annee) * 12 + mois2 - mois;
  return Math.max(0, jour2 < Math.min(jour, dernierDuMois) ? commences - 1 : commences);
}
