import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { ModifierRegleNotificationInput } from './notification.inputs.ts';
import { RegleNotification } from './regle.entity.ts';
import { typeDeNotification, typesDeNotification } from './types.ts';

const CETTE_REGLE = { fr: 'Cette règle', en: 'This rule' };

/** The table, in the order of the types: each with those who may be told of it at all. */
export async function consulter({ em }: Contexte) {
  const lues = await sql(em).selectFrom('regle_notification').selectAll().execute();
  return typesDeNotification().flatMap(({ nom, relations }) =>
    Object.keys(relations).flatMap((relation) => {
      const regle = lues.find((lue) => lue.type === nom && lue.relation === relation);
      return regle ? [regle] : [];
    }),
  );
}

export async function modifier({ em }: Contexte, { id, version, ...valeurs }: ModifierRegleNotificationInput) {
  const regle = await aEditer(em, RegleNotification, { id, version }, CETTE_REGLE);
  em.assign(regle, Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur != null)));
  await em.flush();
  return sql(em).selectFrom('regle_notification').where('id', '=', regle.id).selectAll().executeTakeFirstOrThrow();
}

/** What the table of a new type begins with. What admins have set stays. */
export async function semerRegles(em: EntityManager): Promise<void> {
  const connues = await em.find(RegleNotification, {});
  const connue = (type: string, relation: string) =>
    connues.some((regle) => regle.type === type && regle.relation === relation);
  for (const { nom: type, relations } of typesDeNotification()) {
    for (const [relation, { application, email, obligatoire = false }] of Object.entries(relations)) {
      if (connue(type, relation)) continue;
      em.persist(em.create(RegleNotification, { type, relation, application, email, obligatoire }));
    }
  }
  await em.flush();
}

/** For the words of a rule: what its type is called. */
export const libelleDuType = (type: string) => typeDeNotification(type)?.libelle ?? { fr: type, en: type };
