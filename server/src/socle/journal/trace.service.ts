import type { EntityManager } from '@mikro-orm/core';
import { executerPreparee } from '../base/requete-preparee.ts';
import type { ErreurMetier } from '../commun/erreurs.ts';
import type { Requete } from '../graphql/contexte.ts';
import type { FreinDesRefus } from './frein.ts';
import type { Journal } from './journal.ts';
import { noterSujets } from './sujets.ts';
import { OrigineTrace, ResultatTrace } from './trace.entity.ts';

export interface EntreeTrace {
  action: string;
  application: string | null;
  utilisateurId: number | null;
  requete: Requete;
  maintenant: Date;
  /** Bounds what strangers can make us write; absent: everything is written. */
  frein?: FreinDesRefus;
}

type ErreurTracee = Pick<ErreurMetier, 'extensions'> & { code: string };

interface Suite {
  journal?: Journal;
  erreur?: ErreurTracee | undefined;
  /** Of what the product says by itself. */
  param?: string;
}

/** Writes a system trace on this manager: inside the change's transaction when it has one. */
export async function tracer(
  em: EntityManager,
  entree: EntreeTrace,
  resultat: ResultatTrace,
  { journal, erreur = journal?.refus, param }: Suite = {},
): Promise<void> {
  const utilisateurId = journal?.auteurId ?? entree.utilisateurId;
  // What changed something, and what an account did or was tried for, is never left out.
  const deInconnu = resultat !== ResultatTrace.SUCCES && utilisateurId === null && !journal;
  if (deInconnu && entree.frein && !entree.frein.laisserEcrire(entree)) return;
  const ligne = {
    origine: OrigineTrace.SYSTEME,
    utilisateurId,
    action: entree.action,
    application: entree.application,
    resultat,
    code: erreur ? [erreur.code, erreur.extensions.raison].filter(Boolean).join(' ') : null,
    changements: journal?.json() ?? null,
    codeSql: journal?.codeSql() ?? null,
    param: param ?? null,
    endPoint: entree.requete.endPoint?.slice(0, 300) ?? null,
    ip: entree.requete.ip.slice(0, 45),
    agent: entree.requete.agent?.slice(0, 300) ?? null,
    requeteId: entree.requete.id.slice(0, 40),
    creerA: entree.maintenant,
  };
  const { insertId } = await executerPreparee(em, 'trace', ligne, (base, valeurs) =>
    base.insertInto('trace').values(valeurs),
  );
  if (journal && resultat === ResultatTrace.SUCCES && journal.changements.length > 0)
    await noterSujets(em, Number(insertId), journal.changements);
}
