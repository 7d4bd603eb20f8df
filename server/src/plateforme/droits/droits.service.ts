import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit, interdit } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { type FonctionConnue, permetAuRole } from '../../socle/securite/acces.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { lireDroits, lireFonctions, lireToutesLesFonctions } from '../../socle/securite/lecture-droits.ts';
import { droitsGagnes, type EtatDesDroits } from './elevation.ts';

/**
 * Every change of rights, roles, functions, or of an account's state runs in this, inside its mutation's transaction:
 * rights kept in memory by any process end here, and the whole change is refused when it would leave nobody able to
 * manage roles, or give its own author more than they had.
 */
export async function changerDroits<T>(
  contexte: Contexte,
  travail: (change: { restituer(): void }) => Promise<T>,
): Promise<T> {
  const { em, horloge } = contexte;
  // The row's lock puts concurrent changes of rights one after the other: two that each remove one of the last two
  // managers can't both pass.
  await referentielModifie(em);
  const avant = await etatPour(contexte);
  let restitue = false;
  const fait = await travail({
    // What is given back is all that this change does: whoever gains by it had it from the product.
    restituer() {
      restitue = true;
    },
  });
  await em.flush();
  await garderUnGestionnaire(em);
  const gagnes = restitue ? [] : droitsGagnes(avant, await etatPour(contexte), horloge.maintenant());
  if (gagnes.length > 0) {
    throw interdit({
      fr: `Personne n’élève ses propres droits : ${gagnes.join(', ')}`,
      en: `Nobody raises their own rights: ${gagnes.join(', ')}`,
    });
  }
  return fait;
}

/** The author's rights and what every function requires, as the tables say at this moment of the transaction. */
async function etatPour(contexte: Contexte): Promise<EtatDesDroits> {
  const { em } = contexte;
  return { droits: await lireDroits(em, appelantDe(contexte).id), fonctions: await lireToutesLesFonctions(em) };
}

/** The same without an author: seeding (`garder: false`, when nobody exists yet), commands, the demonstration. */
export async function droitsModifies(em: EntityManager, { garder = true }: { garder?: boolean } = {}): Promise<void> {
  await em.flush();
  await referentielModifie(em);
  if (garder) await garderUnGestionnaire(em);
}

/** What any process keeps in memory of rights and lists ends with this transaction. */
export async function referentielModifie(em: EntityManager): Promise<void> {
  await sql(em)
    .updateTable('version_referentiel')
    .set((base) => ({ valeur: base('valeur', '+', 1) }))
    .where('id', '=', 1)
    .execute();
}

async function garderUnGestionnaire(em: EntityManager): Promise<void> {
  if (await resteUnGestionnaire(em)) return;
  throw conflit({
    fr: 'Plus aucun compte actif ne pourrait gérer les rôles : changement refusé',
    en: 'No active account could manage the roles any more: change refused',
  });
}

/** To manage roles is to be able to call both: permissions to roles, roles to accounts. */
export const GERER = ['affecterPermissionsRole', 'assignerRole'];

/**
 * A person's active account without an end that can call both, as the tables say now: whatever was changed, the role,
 * its permissions, or what the functions require. An account or a role that ends by itself does not count: the day it
 * ends nobody would be asked.
 */
export async function resteUnGestionnaire(em: EntityManager): Promise<boolean> {
  const fonctions = await lireFonctions(em);
  const requises = GERER.map((nom) => fonctions.get(nom));
  const tenus = await sql(em)
    .selectFrom('role as r')
    .innerJoin('role_permission as rp', 'rp.roleId', 'r.id')
    .innerJoin('permission as p', 'p.id', 'rp.permissionId')
    .where(
      'r.applicationId',
      'in',
      requises.map((fonction) => fonction?.applicationId ?? 0),
    )
    .select(['r.id', 'r.applicationId', 'p.nom'])
    .execute();
  const capables = requises.map((fonction) => rolesQuiPermettent(tenus, fonction));
  if (capables.some((ids) => ids.length === 0)) return false;
  let gestionnaires = sql(em)
    .selectFrom('utilisateur as u')
    .where('u.type', '=', TypeCompte.PERSONNE)
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where('u.dateExpiration', 'is', null);
  for (const ids of capables) {
    gestionnaires = gestionnaires.where('u.id', 'in', (sous) =>
      sous
        .selectFrom('utilisateur_role as ur')
        .where('ur.roleId', 'in', ids)
        .where('ur.dateFin', 'is', null)
        .select('ur.utilisateurId'),
    );
  }
  return (await gestionnaires.select('u.id').limit(1).executeTakeFirst()) !== undefined;
}

function rolesQuiPermettent(
  tenus: readonly { id: number; applicationId: number; nom: string }[],
  fonction: FonctionConnue | undefined,
): number[] {
  const permissions = Map.groupBy(
    tenus.filter(({ applicationId }) => applicationId === fonction?.applicationId),
    ({ id }) => id,
  );
  return [...permissions]
    .filter(([, siennes]) => permetAuRole(new Set(siennes.map(({ nom }) => nom)), fonction))
    .map(([id]) => id);
}
