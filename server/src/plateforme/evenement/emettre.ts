import type { EntityManager } from '@mikro-orm/core';
import { estMysql } from '../../socle/base/base-de-donnees.ts';
import { executerPreparee } from '../../socle/base/requete-preparee.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** What an event says besides its type and its subject. */
export type Donnees = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Nouvelle {
  type: string;
  sujet: string;
  sujetId: number;
  donnees: Donnees;
}

/** One row in the transaction of the change, which is all that the change pays: nothing is told if it is not committed. */
export async function emettre(contexte: Contexte, nouvelle: Nouvelle): Promise<void> {
  await inserer(contexte.em, {
    ...nouvelle,
    acteurId: contexte.appelant?.id ?? null,
    maintenant: contexte.horloge.maintenant(),
  });
  contexte.services.sonnette.apres(contexte.em);
}

/** Of a date that has come: `cle` lets it happen once. */
export async function emettreUneFois(
  em: EntityManager,
  nouvelle: Nouvelle & { cle: string; maintenant: Date },
): Promise<void> {
  await inserer(em, { ...nouvelle, acteurId: null });
}

async function inserer(
  em: EntityManager,
  { type, sujet, sujetId, donnees, acteurId, cle = null, maintenant }: ALInsertion,
): Promise<void> {
  const ligne = {
    ...{ type, cle, sujet, sujetId, acteurId },
    donnees: JSON.stringify(donnees),
    creerA: maintenant,
    traiteA: null,
    tentatives: 0,
  };
  await executerPreparee(em, `événement ${cle !== null}`, ligne, (base, valeurs) => {
    const insertion = base.insertInto('evenement').values(valeurs);
    if (cle === null) return insertion;
    return estMysql(em) ? insertion.ignore() : insertion.orIgnore();
  });
}

type ALInsertion = Nouvelle & { acteurId: number | null; cle?: string | null; maintenant: Date };
