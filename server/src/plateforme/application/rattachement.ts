import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { Application } from './application.entity.ts';

/** Roles and functions belong to one application and have a name that is theirs in it (document 002). */
export async function applicationChoisie(em: EntityManager, id: string): Promise<Application> {
  const application = await em.findOne(Application, cleOuAucune(id));
  if (application) return application;
  throw champInvalide('applicationId', 'Cette application n’existe pas.', 'This application does not exist.');
}

/**
 * Said before the unique index would; of two that race the second waits for the lock of `changerDroits`, and then
 * comes here.
 */
export async function refuserLeDouble(
  em: EntityManager,
  table: 'role' | 'fonction_api' | 'permission',
  cles: Record<string, string | number>,
  message: Bilingue,
  saufId = 0,
): Promise<void> {
  let requete = sql(em)
    .selectFrom(table as 'role')
    .where('id', '!=', saufId)
    .select('id');
  for (const [colonne, valeur] of Object.entries(cles))
    requete = requete.where(colonne as 'nom', '=', valeur as string);
  if (!(await requete.limit(1).executeTakeFirst())) return;
  const chemin = Object.keys(cles).at(-1) ?? 'nom';
  throw conflit(message, { champs: [{ chemin, message }] });
}
