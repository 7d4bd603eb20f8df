import type { EntityManager } from '@mikro-orm/core';
import { nonAuthentifie, type RaisonAuthentification } from '../commun/erreurs.ts';
import type { Horloge } from '../commun/horloge.ts';
import type { Env } from '../config/env.ts';
import type { CleDemandee } from '../idempotence/cle-idempotence.ts';
import type { Droits } from '../securite/acces.ts';
import type { TypeCompte } from '../securite/compte.ts';
import type { Services } from '../services.ts';

export interface Requete {
  id: string;
  ip: string;
  agent: string | null;
  /** `POST /graphql`; absent for what the product does by itself. */
  endPoint?: string;
}

/** What the caller has shown: the token of a session of ours, a program's key, or the token of an identity provider. */
type Preuve =
  | { par: 'SESSION'; sessionId: string; motDePasseAChanger: boolean }
  | { par: 'CLE'; sessionId: null; cleId: number }
  /** Under its `sessionId` the token is remembered once it is closed, until its own end. */
  | { par: 'JETON_EXTERNE'; sessionId: string; jetonExpireA: Date };

/** The connected account, as read with what it has shown at the beginning of this request. */
export type Appelant = Preuve & {
  id: number;
  type: TypeCompte;
  droits: Droits;
  /** Of rights and lists, as this request has read it: tells what is kept in memory whether it still holds. */
  versionReferentiel: number;
};

/** Somebody else knows the password that opened this session: it may change it, and nothing else. */
export const doitChangerSonMotDePasse = (appelant: Appelant): boolean =>
  appelant.par === 'SESSION' && appelant.motDePasseAChanger;

export interface Contexte {
  /** Inside a mutation: the manager of its transaction. */
  em: EntityManager;
  appelant: Appelant | null;
  /** Why there is no caller although the function may want one. */
  refus: RaisonAuthentification;
  /** Only for functions marked `@OuvreSaTransaction`. */
  muter<T>(travail: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Of a mutation that was sent under a key: see `uneFois`. */
  cle?: CleDemandee | null;
  requete: Requete;
  horloge: Horloge;
  env: Env;
  services: Services;
}

/** The caller: of what needs one, on a function that anybody may call, it is told as of any function. */
export function appelantDe(contexte: Contexte): Appelant {
  if (!contexte.appelant) throw nonAuthentifie(contexte.refus);
  return contexte.appelant;
}
