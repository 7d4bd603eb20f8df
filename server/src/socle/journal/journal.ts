import { AsyncLocalStorage } from 'node:async_hooks';
import { ChangeSetType, type EventArgs, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { Ligne } from '../base/base.entity.ts';
import type { ErreurMetier } from '../commun/erreurs.ts';
import { direInstructions } from './instructions.ts';

const VALEUR_MAX = 200;
const INSTRUCTIONS_MAX = 50;
const SQL_MAX = 2000;
const TRACE_MAX = 3500;
const MASQUE = '•••';

export interface ChangementTrace {
  objet: string;
  id: unknown;
  avant?: Record<string, unknown> | undefined;
  apres?: Record<string, unknown> | undefined;
}

/** What one mutation changes, gathered while it runs, and who signs its rows. */
export class Journal {
  readonly changements: ChangementTrace[] = [];
  /** Distinct statements, with placeholders (instructions.ts). */
  readonly instructions = new Set<string>();
  /** A refusal that keeps what was written: a stolen token ends its session, and is refused all the same. */
  refus: ErreurMetier | undefined;

  constructor(
    /** Null until somebody has logged in. */
    public auteurId: number | null,
    readonly maintenant: Date,
  ) {}

  /** For what is written without the unit of work (bulk inserts and hot paths). */
  noter(changement: ChangementTrace): void {
    this.changements.push({
      ...changement,
      ...(changement.avant && { avant: abreger(changement.avant) }),
      ...(changement.apres && { apres: abreger(changement.apres) }),
    });
  }

  /** A statement that the mutation sends; those that only read are none of the trace's. */
  ecrire(texte: string): void {
    if (this.instructions.size < INSTRUCTIONS_MAX && /^\s*(insert|update|delete|replace)\b/i.test(texte))
      this.instructions.add(texte);
  }

  codeSql(): string | null {
    return direInstructions(this.instructions, SQL_MAX);
  }

  /** JSON of at most 4 kB: a change that does not fit is named without its values, and what is left then is counted. */
  json(): string | null {
    if (this.changements.length === 0) return null;
    const gardes: string[] = [];
    let taille = 2;
    for (const { objet, id, ...valeurs } of this.changements) {
      const entier = JSON.stringify({ objet, id, ...valeurs });
      const texte = taille + Buffer.byteLength(entier) <= TRACE_MAX ? entier : JSON.stringify({ objet, id });
      taille += Buffer.byteLength(texte) + 1;
      if (taille > TRACE_MAX) {
        gardes.push(JSON.stringify({ objet: '…', id: this.changements.length - gardes.length }));
        break;
      }
      gardes.push(texte);
    }
    return `[${gardes.join(',')}]`;
  }
}

const enCours = new AsyncLocalStorage<Journal>();

export function avecJournal<T>(journal: Journal, travail: () => Promise<T>): Promise<T> {
  return enCours.run(journal, travail);
}

/** The journal of the mutation that is running; outside one (start, demonstration) there is none. */
export function journal(): Journal | undefined {
  return enCours.getStore();
}

/** For a service that only ever runs inside a mutation. */
export function journalEnCours(): Journal {
  const ici = enCours.getStore();
  if (!ici) throw new Error('Écriture hors d’une mutation : elle n’aurait pas de trace');
  return ici;
}

function abreger(valeurs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(valeurs).map(([cle, valeur]) => [
      cle,
      typeof valeur === 'string' && valeur.length > VALEUR_MAX ? `${valeur.slice(0, VALEUR_MAX)}…` : valeur,
    ]),
  );
}

/**
 * Signs each row (who and when come from the token and the clock, never from the input) and records before and after
 * of each row that the unit of work writes, so that no mutation can forget to.
 */
export class AbonneJournal implements EventSubscriber {
  /** The unit of work forgets a row as it deletes it: what it was is kept until it is noted. */
  private readonly supprimees = new WeakMap<object, Record<string, unknown>>();

  async beforeCreate({ entity }: EventArgs<object>): Promise<void> {
    if (!(entity instanceof Ligne)) return;
    const { auteurId, maintenant } = this.signature();
    entity.creerParId ??= auteurId;
    entity.modifierParId ??= auteurId;
    entity.creerA ??= maintenant;
    entity.modifierA ??= maintenant;
  }

  async beforeUpdate({ entity }: EventArgs<object>): Promise<void> {
    if (!(entity instanceof Ligne)) return;
    const { auteurId, maintenant } = this.signature();
    entity.modifierParId = auteurId;
    entity.modifierA = maintenant;
  }

  async beforeDelete({ entity, em }: EventArgs<object>): Promise<void> {
    this.supprimees.set(entity, { ...em.getUnitOfWork().getOriginalEntityData(entity) });
  }

  async afterFlush({ uow }: FlushEventArgs): Promise<void> {
    const ici = journal();
    if (!ici) return;
    for (const changement of uow.getChangeSets()) {
      const secrets = new Set(changement.meta.props.filter((prop) => prop.hidden).map((prop) => String(prop.name)));
      const instants = new Set(
        changement.meta.props.filter((prop) => prop.runtimeType === 'Date').map(({ name }) => name),
      );
      // SQLite's instants are numbers: they read the same in the traces of both databases.
      const lisible = (cle: string, valeur: unknown) =>
        typeof valeur === 'number' && instants.has(cle) ? new Date(valeur) : valeur;
      const visible = (valeurs: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(valeurs)
            .filter(([cle]) => cle !== 'version' && !cle.startsWith('__'))
            .map(([cle, valeur]) => [cle, secrets.has(cle) ? MASQUE : lisible(cle, valeur)]),
        );
      const apres = visible(changement.payload as Record<string, unknown>);
      const avant = visible(this.supprimees.get(changement.entity) ?? changement.originalEntity ?? {});
      const touches = Object.fromEntries(Object.keys(apres).map((cle) => [cle, avant[cle] ?? null]));
      ici.noter({
        objet: changement.meta.tableName,
        id: changement.getPrimaryKey(),
        ...(changement.type === ChangeSetType.CREATE && { apres }),
        ...(changement.type === ChangeSetType.UPDATE && { avant: touches, apres }),
        ...(changement.type === ChangeSetType.DELETE && { avant }),
      });
    }
  }

  private signature(): { auteurId: number | null; maintenant: Date } {
    const ici = journal();
    return { auteurId: ici?.auteurId ?? null, maintenant: ici?.maintenant ?? new Date() };
  }
}
