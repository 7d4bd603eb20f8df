import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { versDate } from '../../commun/horloge.ts';
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
  { numero, codePostal, puissance, canal }: Demande,
  maintenant: Date,
): Promise<Faits | null> {
  const compte = await sql(em)
    .selectFrom('utilisateur as u')
    .leftJoin('entite as e', 'e.id', 'u.entiteId')
    .where('u.id', '=', clientId)
    .select(['u.profil', 'u.creerA', 'e.code'])
    .executeTakeFirst();
  if (!compte) return null;
  return {
    entite: compte.code,
    profil: compte.profil,
    role: await rolesDe(em, clientId, maintenant),
    codePostal,
    ancienneteMois: moisEntre(versDate(compte.creerA), maintenant),
    offreSouscrite: await offresDe(em, clientId),
    prefixeNumero: numero,
    puissance,
    canal,
  };
}

async function rolesDe(em: EntityManager, clientId: number, maintenant: Date): Promise<string[]> {
  const roles = await sql(em)
    .selectFrom('utilisateur_role')
    .where('utilisateurId', '=', clientId)
    .where((ou) => ou.or([ou('dateFin', 'is', null), ou('dateFin', '>', maintenant)]))
    .select('roleId')
    .execute();
  return roles.map(({ roleId }) => String(roleId));
}

async function offresDe(em: EntityManager, clientId: number): Promise<string[]> {
  const offres = await sql(em)
    .selectFrom('souscription as s')
    .innerJoin('offre as o', 'o.id', 's.offreId')
    .where('s.clientId', '=', clientId)
    .where('s.vivanteClient', 'is not', null)
    .where('s.test', '=', false)
    .select('o.code')
    .limit(1000)
    .execute();
  return offres.map(({ code }) => code);
}

/** Whole months: from 31 January to 28 February there is none. */
export function moisEntre(debut: Date, fin: Date): number {
  const mois = (fin.getUTCFullYear() - debut.getUTCFullYear()) * 12 + fin.getUTCMonth() - debut.getUTCMonth();
  return Math.max(0, fin.getUTCDate() < debut.getUTCDate() ? mois - 1 : mois);
}
