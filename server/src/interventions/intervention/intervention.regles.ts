import type { FilterQuery } from '@mikro-orm/core';
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Base } from '../../socle/base/base-de-donnees.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { permissionsTenues, tient } from '../../socle/securite/acces.ts';
import type { Intervention } from './intervention.entity.ts';
import { COMMENTAIRE_INTERNE, INTERVENTION_LIRE_EQUIPE, INTERVENTION_TOUTES } from './intervention.permissions.ts';
import type { Relation } from './machine.ts';

/** What one caller may see and do, worked out once per request. */
export interface Regard {
  utilisateurId: number;
  /** INTERVENTION_TOUTES: everybody's rows, not only one's own. */
  toutes: boolean;
  /** INTERVENTION_LIRE_EQUIPE: whose interventions one reads besides one's own, and does not change. */
  equipe: readonly number[];
  /** COMMENTAIRE_INTERNE */
  interne: boolean;
  readonly permissions: ReadonlySet<string>;
}

const regards = new WeakMap<object, Regard>();

export function regardDe(contexte: Contexte): Regard {
  const appelant = appelantDe(contexte);
  const connu = regards.get(appelant);
  if (connu) return connu;
  const maintenant = contexte.horloge.maintenant();
  let permissions: ReadonlySet<string> | undefined;
  const regard: Regard = {
    utilisateurId: appelant.id,
    toutes: tient(appelant.droits, INTERVENTION_TOUTES.nom, maintenant),
    equipe: tient(appelant.droits, INTERVENTION_LIRE_EQUIPE.nom, maintenant) ? appelant.droits.equipe : [],
    interne: tient(appelant.droits, COMMENTAIRE_INTERNE.nom, maintenant),
    // Nothing that is only read asks for all of them.
    get permissions() {
      permissions ??= permissionsTenues(appelant.droits, maintenant);
      return permissions;
    },
  };
  regards.set(appelant, regard);
  return regard;
}

export const PORTEES = ['MIENNES', 'EQUIPE'] as const;
export type Portee = (typeof PORTEES)[number];

/** As this list asks for it: one's own alone, or one's team's with them, whatever else one may see. */
export function restreint(regard: Regard, portee: Portee | null | undefined): Regard {
  if (portee == null) return regard;
  return { ...regard, toutes: false, equipe: portee === 'EQUIPE' ? regard.equipe : [] };
}

interface Liens {
  clientId: number;
  standardisteId: number;
  intervenantId: number | null;
}

/** The one list of what makes an intervention somebody's: it is read for each row, in SQL and by the unit of work. */
const LIENS = { createur: 'standardiste', intervenant: 'intervenant', client: 'client' } as const;
type Lien = keyof typeof LIENS;
const SIENS = Object.keys(LIENS) as Lien[];

/** What the caller is to this intervention; the client's, the assigned intervenant's, the creating standardiste's. */
export function relationsDe({ utilisateurId, toutes }: Regard, liens: Liens): Relation[] {
  const siennes: Relation[] = SIENS.filter((lien) => liens[`${LIENS[lien]}Id`] === utilisateurId);
  return toutes ? [...siennes, 'toutes'] : siennes;
}

type AvecI = Base & { i: Base['intervention'] };
type Ou = ExpressionBuilder<AvecI, 'i'>;

/** What a list of rows depends on, of the one who reads it. */
export type Lecteur = Pick<Regard, 'utilisateurId' | 'toutes' | 'equipe'>;

/** The row filter of every list, count and detail: what is not yours, or your team's, does not exist. Undefined: no limit. */
export function lignesDe({
  utilisateurId,
  toutes,
  equipe,
}: Lecteur): ((ou: Ou) => ExpressionWrapper<AvecI, 'i', SqlBool>) | undefined {
  if (toutes) return undefined;
  return (ou) =>
    ou.or([
      ...SIENS.map((lien) => ou(`i.${LIENS[lien]}Id`, '=', utilisateurId)),
      ...(equipe.length === 0 ? [] : [ou('i.standardisteId', 'in', [...equipe])]),
    ]);
}

/** Those of them that one may change, in the words of the unit of work: a colleague's are to be read. */
export function entitesDe({ utilisateurId, toutes }: Regard): FilterQuery<Intervention> {
  return toutes ? {} : { $or: SIENS.map((lien) => ({ [LIENS[lien]]: utilisateurId })) };
}
