import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { Descriptions } from './graphql/descriptions.ts';
import type { NomApplication } from './securite/droits.ts';
import type { Services } from './services.ts';

/** A page of the website, in the menu of whoever may call its function; admins rename, order and move it afterwards. */
export interface PageDuProduit {
  lien: string;
  nom: string;
  nomEn: string;
  pictogramme: string;
  ordre: number;
  application: NomApplication;
  fonction: string;
  permission?: string;
}

/** What a concept brings to the application. Its permissions declare themselves (securite/droits.ts). */
export interface Module {
  entites?: readonly EntityClass[];
  resolveurs?: readonly ClassType[];
  /** What the schema says of it. */
  descriptions?: readonly Descriptions[];
  pages?: readonly PageDuProduit[];
  /** Rows that a base needs, written in the transaction of the start where they are missing. */
  semer?(em: EntityManager): Promise<void>;
  /** What is derived from rows and kept beside them: made anew when the way to derive it has changed. */
  reprendre?(em: EntityManager): Promise<void>;
  /** What happens by itself; each returns how to stop it. */
  taches?: readonly ((services: Services) => () => void)[];
}

const pages: PageDuProduit[] = [];

/** Declares a concept; `app/modules.ts` lists it. */
export function declarer(module: Module): Module {
  pages.push(...(module.pages ?? []));
  pages.sort((a, b) => a.ordre - b.ordre || (a.lien < b.lien ? -1 : 1));
  return module;
}

/** In the order of the menu of a new base. */
export const pagesDuProduit = (): readonly PageDuProduit[] => pages;
