import { sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import type { Services } from '../../socle/services.ts';
import { EtatEnvoi } from './notification.enums.ts';

export interface EtatDesNouvelles {
  /** Events that nobody has been told of yet, and since when the oldest waits, in seconds. */
  evenements: { enAttente: number; age: number };
  /** Mails whose time has come and that have not left, likewise; and those that were given up, of those still kept. */
  mails: { enAttente: number; age: number; abandonnes: number };
}

/** Asked by whoever watches the product, now and then: three short readings of an index. */
export async function etatDesNouvelles({ orm, horloge }: Services): Promise<EtatDesNouvelles> {
  const base = sql(orm.em.fork());
  const maintenant = horloge.maintenant();
  const age = (plusAncien: unknown): number =>
    plusAncien == null ? 0 : Math.max(0, (maintenant.getTime() - millisecondes(plusAncien as Date)) / 1000);
  const evenements = await base
    .selectFrom('evenement')
    .where('traiteA', 'is', null)
    .select((ou) => [ou.fn.countAll<number>().as('nombre'), ou.fn.min('creerA').as('plusAncien')])
    .executeTakeFirstOrThrow();
  const mails = await base
    .selectFrom('envoi')
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .select((ou) => [ou.fn.countAll<number>().as('nombre'), ou.fn.min('aPartirDe').as('plusAncien')])
    .executeTakeFirstOrThrow();
  const { nombre } = await base
    .selectFrom('envoi')
    .where('etat', '=', EtatEnvoi.ABANDONNE)
    .select((ou) => ou.fn.countAll<number>().as('nombre'))
    .executeTakeFirstOrThrow();
  return {
    evenements: { enAttente: Number(evenements.nombre), age: age(evenements.plusAncien) },
    mails: { enAttente: Number(mails.nombre), age: age(mails.plusAncien), abandonnes: Number(nombre) },
  };
}
