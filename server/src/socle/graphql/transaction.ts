import { setTimeout as attendre } from 'node:timers/promises';
import {
  DriverException,
  type EntityManager,
  ForeignKeyConstraintViolationException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { ArgumentValidationError } from 'type-graphql';
import { conflit, ErreurMetier, saisieInvalide } from '../commun/erreurs.ts';
import { champsFautifs } from '../commun/validation.ts';
import type { CleDemandee } from '../idempotence/cle-idempotence.ts';
import { retrouver } from '../idempotence/une-fois.ts';
import { avecJournal, Journal } from '../journal/journal.ts';
import { ResultatTrace } from '../journal/trace.entity.ts';
import { type EntreeTrace, tracer } from '../journal/trace.service.ts';
import { estIndisponible } from './erreurs.ts';

const ESSAIS = 5;
/** Deadlock, lock wait, "record has changed" and SQLite's busy: the whole unit of work runs again. */
const A_REFAIRE = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);

function estAReprendre(erreur: unknown): boolean {
  if (!(erreur instanceof DriverException)) return false;
  return A_REFAIRE.has(erreur.code ?? '') || /database is locked/.test(erreur.message);
}

/** What a query of Kysely's throws is the driver's own error: said as the unit of work's, it is treated alike. */
function enMotsDeLOrm(em: EntityManager, erreur: unknown): unknown {
  const duPilote = erreur instanceof Error && ('sqlState' in erreur || 'errcode' in erreur);
  return duPilote ? em.getDriver().convertException(erreur) : erreur;
}

/**
 * One unit of work, whole or not at all, run again when the database refuses it because of another's lock. Never after
 * a COMMIT of unknown fate: a lost connection is none of the codes above.
 */
export async function enTransaction<T>(em: EntityManager, travail: (em: EntityManager) => Promise<T>): Promise<T> {
  for (let essai = 1; ; essai++) {
    try {
      return await uneTransaction(em.fork(), travail);
    } catch (brute) {
      const erreur = enMotsDeLOrm(em, brute);
      // Somebody else saved the row after it was read here: run again, the check of its version says so and shows it.
      const depassee = erreur instanceof OptimisticLockError;
      if (essai >= ESSAIS || !(depassee || estAReprendre(erreur))) throw erreur;
      await attendre(50 * 2 ** (essai - 1) * (0.5 + Math.random()));
    }
  }
}

/** MikroORM's `transactional` does the same for a manager that others may hold, at a cost that each write feels. */
async function uneTransaction<T>(tx: EntityManager, travail: (tx: EntityManager) => Promise<T>): Promise<T> {
  await tx.begin();
  try {
    const fait = await travail(tx);
    await tx.commit();
    return fait;
  } catch (erreur) {
    // The first fault is the one to tell.
    await tx.rollback().catch(() => undefined);
    throw erreur;
  }
}

/**
 * A mutation and its trace are one transaction: neither can exist without the other. Sent again under its key, it is
 * answered as what it has made is now, and writes nothing, not even a trace: that of the first says what was done.
 */
export async function muter<T>(
  em: EntityManager,
  entree: EntreeTrace,
  travail: (em: EntityManager) => Promise<T>,
  cle: CleDemandee | null = null,
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
    try {
      if (cle && (await dejaServie(em, cle))) return await travail(em.fork());
      throw erreur;
    } catch (dite) {
      throw await tracerEchec(em, { ...entree, utilisateurId: journal.auteurId }, dite);
    }
  }
  if (journal.refus) throw journal.refus;
  return resultat;
}

/** Also of a COMMIT whose answer was lost. What cannot be looked up now does not hide why the mutation failed. */
function dejaServie(em: EntityManager, cle: CleDemandee): Promise<boolean> {
  return retrouver(em, cle).catch((erreur: unknown) => {
    if (erreur instanceof ErreurMetier) throw erreur;
    return false;
  });
}

/** A mutation that changed nothing leaves a trace of its own; returns what is to be thrown. */
export async function tracerEchec(em: EntityManager, entree: EntreeTrace, erreur: unknown): Promise<unknown> {
  const dite = enErreurMetier(erreur);
  if (dite) await tracer(em, entree, resultatDe(dite), { erreur: dite });
  else if (!estIndisponible(erreur)) {
    // A fault of ours, or of the database, which may then refuse the trace too: the first cause is the one to tell.
    const erreurInterne = { code: 'INTERNAL_SERVER_ERROR', extensions: {} };
    await tracer(em, entree, ResultatTrace.ECHEC, { erreur: erreurInterne }).catch(() => undefined);
  }
  return dite ?? erreur;
}

/** What was read and refused leaves a trace as a mutation does; what was only asked wrongly leaves none. */
export async function tracerRefus(em: EntityManager, entree: EntreeTrace, erreur: unknown): Promise<void> {
  if (erreur instanceof ErreurMetier && resultatDe(erreur) === ResultatTrace.REFUS)
    await tracer(em, entree, ResultatTrace.REFUS, { erreur });
}

const REFUS = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'TOO_MANY_REQUESTS']);

function resultatDe({ code }: ErreurMetier): ResultatTrace {
  return REFUS.has(code) ? ResultatTrace.REFUS : ResultatTrace.ECHEC;
}

/** What the database says of a race that a check before could not see. Undefined: a fault of ours. */
function enErreurMetier(erreur: unknown): ErreurMetier | undefined {
  if (erreur instanceof ErreurMetier) return erreur;
  if (erreur instanceof ArgumentValidationError)
    return saisieInvalide(champsFautifs(erreur.extensions.validationErrors));
  if (erreur instanceof UniqueConstraintViolationException) {
    const message = { fr: 'Cette valeur existe déjà', en: 'This value exists already' };
    const chemin = champEnDouble(erreur);
    return conflit(message, chemin === undefined ? {} : { champs: [{ chemin, message }] });
  }
  if (erreur instanceof ForeignKeyConstraintViolationException) {
    return conflit({
      fr: 'Ce qui est cité ici vient d’être supprimé, ou vient de servir : rien n’a été enregistré',
      en: 'What is referred to here was just deleted, or has just come into use: nothing was saved',
    });
  }
  if (erreur instanceof OptimisticLockError || estAReprendre(erreur)) {
    return conflit({
      fr: 'Quelqu’un d’autre a modifié ceci au même moment : rien n’a été enregistré',
      en: 'Somebody else changed this at the same moment: nothing was saved',
    });
  }
  return undefined;
}

/** The field whose value is taken: SQLite names its column, MySQL its index; of several columns, none. */
function champEnDouble({ message }: UniqueConstraintViolationException): string | undefined {
  const colonne =
    /UNIQUE constraint failed: \w+\.(\w+)$/.exec(message) ?? /for key '[^']*_([a-zA-Z]+)_unique'$/.exec(message);
  return colonne?.[1];
}
