import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import type { ErreurMetier } from '../../commun/erreurs.ts';
import type { Requete } from '../../graphql/contexte.ts';
import type { Journal } from './journal.ts';
import { OrigineTrace, ResultatTrace } from './trace.entity.ts';

export interface EntreeTrace {
  action: string;
  application: string | null;
  utilisateurId: number | null;
  requete: Requete;
  maintenant: Date;
}

type ErreurTracee = Pick<ErreurMetier, 'extensions'> & { code: string };

/** Writes a system trace on this manager: inside the change's transaction when it has one. */
export async function tracer(
  em: EntityManager,
  entree: EntreeTrace,
  resultat: ResultatTrace,
  { journal, erreur = journal?.refus }: { journal?: Journal; erreur?: ErreurTracee | undefined } = {},
): Promise<void> {
  await sql(em)
    .insertInto('trace')
    .values({
      origine: OrigineTrace.SYSTEME,
      utilisateurId: journal?.auteurId ?? entree.utilisateurId,
      action: entree.action,
      application: entree.application,
      resultat,
      code: erreur ? [erreur.code, erreur.extensions.raison].filter(Boolean).join(' ') : null,
      changements: journal?.json() ?? null,
      ip: entree.requete.ip.slice(0, 45),
      agent: entree.requete.agent?.slice(0, 300) ?? null,
      requeteId: entree.requete.id.slice(0, 40),
      creerA: entree.maintenant,
    })
    .execute();
}
