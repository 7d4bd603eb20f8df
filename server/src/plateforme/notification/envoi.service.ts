import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { LigneEnvoi } from './envoi.entity.ts';
import { EtatEnvoi } from './notification.enums.ts';
import type { ConsulterEnvoiArgs } from './notification.inputs.ts';

const CET_ENVOI = { fr: 'Cet envoi', en: 'This delivery' };
const ORDRE = { marque: ['E'], id: 'e.id', sens: 'desc' } as const satisfies Ordre;

const depuis = (em: EntityManager) =>
  sql(em)
    .selectFrom('envoi as e')
    .innerJoin('utilisateur as u', 'u.id', 'e.destinataireId')
    .leftJoin('notification as n', 'n.id', 'e.notificationId')
    .select(['e.id', 'e.etat', 'e.tentatives', 'e.erreur', 'e.creerA', 'e.aPartirDe', 'e.faitA', 'n.type', 'u.email']);

type Lu = Awaited<ReturnType<ReturnType<typeof depuis>['executeTakeFirstOrThrow']>>;

/** Newest first; no text, and of the address enough to know it again. */
export async function consulter({ em }: Contexte, args: ConsulterEnvoiArgs, info: GraphQLResolveInfo) {
  const { etat } = args;
  const requete = etat ? depuis(em).where('e.etat', '=', etat) : depuis(em);
  const lue = await lirePage(em, requete, args, { ordre: ORDRE, info });
  return { ...lue, items: lue.items.map(rendre) };
}

function rendre({ email, ...lu }: Lu) {
  return { ...lu, destinataire: masquer(email) };
}

/** « m…@exemple.fr » */
function masquer(email: string): string {
  const [nom = '', domaine = ''] = email.split('@');
  return `${nom.slice(0, 1)}…@${domaine}`;
}

/** One that was given up, from its first try. */
export async function relancer({ em, horloge }: Contexte, id: string) {
  const envoi = await em.findOne(LigneEnvoi, cle(id, CET_ENVOI));
  if (!envoi) throw introuvable(CET_ENVOI);
  if (envoi.etat !== EtatEnvoi.ABANDONNE) {
    throw conflit({
      fr: 'Seul un envoi abandonné se relance',
      en: 'Only a delivery that was given up can be sent again',
    });
  }
  em.assign(envoi, {
    etat: EtatEnvoi.A_FAIRE,
    tentatives: 0,
    erreur: null,
    faitA: null,
    aPartirDe: horloge.maintenant(),
  });
  await em.flush();
  return rendre(await depuis(em).where('e.id', '=', envoi.id).executeTakeFirstOrThrow());
}
