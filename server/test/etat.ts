import type { EntityManager } from '@mikro-orm/core';
import { AbstractSqlConnection } from '@mikro-orm/sql';
import type { Application } from '../src/app/app.ts';
import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import { Utilisateur } from '../src/plateforme/utilisateur/utilisateur.entity.ts';
import { type LigneDe, sql } from '../src/socle/base/base-de-donnees.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import type { ServeurDeTest } from './serveur.ts';

/** A manager of its own, to look at the database beside the product. */
export function emDe(serveur: ServeurDeTest): EntityManager {
  return serveur.application.services.orm.em.fork();
}

/** What an application asks its database through, for a test to break. */
export function connexionDe({ services }: Application): AbstractSqlConnection {
  const connexion = services.orm.em.getConnection();
  if (connexion instanceof AbstractSqlConnection) return connexion;
  throw new Error('La base devait être lue en SQL');
}

/** What an administrator does to an account. */
export async function changerCompte(
  serveur: ServeurDeTest,
  id: string,
  valeurs: Partial<Pick<Utilisateur, 'statut' | 'dateExpiration'>>,
): Promise<void> {
  await enTransaction(serveur.application.services.orm.em, async (em) => {
    em.assign(await em.findOneOrFail(Utilisateur, Number(id)), valeurs);
    await droitsModifies(em);
  });
}

export async function compteDe(serveur: ServeurDeTest, id: string): Promise<LigneDe<'utilisateur'>> {
  return sql(emDe(serveur))
    .selectFrom('utilisateur')
    .selectAll()
    .where('id', '=', Number(id))
    .executeTakeFirstOrThrow();
}

/** The traces written since the last one that the caller has seen, oldest first. */
export async function tracesApres(serveur: ServeurDeTest, dernier: number): Promise<LigneDe<'trace'>[]> {
  return sql(emDe(serveur)).selectFrom('trace').selectAll().where('id', '>', dernier).orderBy('id').execute();
}

export async function derniereTrace(serveur: ServeurDeTest): Promise<number> {
  const { dernier } = await sql(emDe(serveur))
    .selectFrom('trace')
    .select((ou) => ou.fn.max('id').as('dernier'))
    .executeTakeFirstOrThrow();
  return dernier ?? 0;
}

/** The traces that this work leaves, and its own result. */
export async function enObservant<T>(
  serveur: ServeurDeTest,
  travail: () => Promise<T>,
): Promise<{ resultat: T; traces: LigneDe<'trace'>[] }> {
  const avant = await derniereTrace(serveur);
  const resultat = await travail();
  return { resultat, traces: await tracesApres(serveur, avant) };
}
