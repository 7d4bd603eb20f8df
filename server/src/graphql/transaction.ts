import { setTimeout as attendre } from 'node:timers/promises';
import {
  DriverException,
  type EntityManager,
  IsolationLevel,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { conflit, ErreurMetier } from '../commun/erreurs.ts';
import { avecJournal, Journal } from '../modules/trace/journal.ts';
import { ResultatTrace } from '../modules/trace/trace.entity.ts';
import { type EntreeTrace, tracer } from '../modules/trace/trace.service.ts';

const ESSAIS = 5;
/** Deadlock, lock wait, "record has changed" and SQLite's busy: the whole unit of work runs again. */
const A_REFAIRE = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);

export function estAReprendre(erreur: unknown): boolean {
  if (!(erreur instanceof DriverException)) return false;
  return A_REFAIRE.has(erreur.code ?? '') || /database is locked/.test(erreur.message);
}

/**
 * One unit of work, whole or not at all, run again when the database refuses it because of another's lock. Never after
 * a COMMIT of unknown fate: a lost connection is none of the codes above.
 */
export async function enTransaction<T>(em: EntityManager, travail: (em: EntityManager) => Promise<T>): Promise<T> {
  for (let essai = 1; ; essai++) {
    try {
      return await em.fork().transactional(travail, { isolationLevel: IsolationLevel.READ_COMMITTED });
    } catch (erreur) {
      if (essai >= ESSAIS || !estAReprendre(erreur)) throw erreur;
      await attendre(50 * 2 ** (essai - 1) * (0.5 + Math.random()));
    }
  }
}

/** A mutation and its trace are one transaction: neither can exist without the other. */
export async function muter<T>(
  em: EntityManager,
  entree: EntreeTrace,
  travail: (em: EntityManager) => Promise<T>,
): Promise<T> {
  let journal = new Journal(entree.utilisateurId, entree.maintenant);
  let resultat: T;
  try {
    resultat = await enTransaction(em, (tx) => {
      journal = new Journal(entree.utilisateurId, entree.maintenant);
      return avecJournal(journal, async () => {
        const fait = await travail(tx);
        await tx.flush();
        await tracer(tx, entree, journal.refus ? ResultatTrace.REFUS : ResultatTrace.SUCCES, { journal });
        return fait;
      });
    });
  } catch (erreur) {
    const dite = enErreurMetier(erreur);
    if (!dite) throw erreur;
    await tracer(em, { ...entree, utilisateurId: journal.auteurId }, resultatDe(dite), { erreur: dite });
    throw dite;
  }
  if (journal.refus) throw journal.refus;
  return resultat;
}

function resultatDe({ code }: ErreurMetier): ResultatTrace {
  const refus = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' || code === 'NOT_FOUND';
  return refus ? ResultatTrace.REFUS : ResultatTrace.ECHEC;
}

/** What the database says of a race that a check before could not see. Undefined: a fault of ours. */
function enErreurMetier(erreur: unknown): ErreurMetier | undefined {
  if (erreur instanceof ErreurMetier) return erreur;
  if (erreur instanceof UniqueConstraintViolationException) {
    return conflit({ fr: 'Cette valeur existe déjà', en: 'This value exists already' });
  }
  if (erreur instanceof OptimisticLockError || estAReprendre(erreur)) {
    return conflit({
      fr: 'Quelqu’un d’autre a modifié ceci au même moment : rien n’a été enregistré',
      en: 'Somebody else changed this at the same moment: nothing was saved',
    });
  }
  return undefined;
}
