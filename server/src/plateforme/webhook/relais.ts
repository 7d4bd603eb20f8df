import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Services } from '../../socle/services.ts';
import { type EvenementLu, quandUnEvenement } from '../evenement/diffusion.ts';
import { EtatEnvoi } from '../notification/notification.enums.ts';
import { direA } from './programme.ts';
import { sujetDeWebhook } from './sujets.ts';

quandUnEvenement(relayer);

/** A delivery for each webhook that wants this and whose program may know of it. */
async function relayer({ services, em }: { services: Services; em: EntityManager }, evenement: EvenementLu) {
  const { id: evenementId, type, sujet } = evenement;
  const declare = sujetDeWebhook(sujet);
  if (!declare) return;
  const noms = [type, declare.autrement?.[type] ?? type];
  const maintenant = services.horloge.maintenant();
  const actifs = await sql(em)
    .selectFrom('webhook')
    .where('actif', '=', true)
    .select(['id', 'programmeId', 'evenements'])
    .orderBy('id')
    .execute();
  for (const { id: webhookId, programmeId, evenements } of actifs) {
    const voulus = evenementsDe(evenements);
    if (!noms.some((nom) => voulus.includes(nom))) continue;
    const dit = await direA(em, programmeId, evenement, maintenant);
    if (!dit || !voulus.includes(dit.type)) continue;
    await sql(em)
      .insertInto('envoi_webhook')
      .values({
        ...{ webhookId, evenementId, type: dit.type, etat: EtatEnvoi.A_FAIRE, aPartirDe: maintenant, tentatives: 0 },
        ...{ reservePar: null, reserveJusqua: null, statutHttp: null, ms: null, erreur: null },
        ...{ creerA: maintenant, faitA: null },
      })
      .execute();
  }
}

export const evenementsDe = (json: string): string[] => JSON.parse(json) as string[];
