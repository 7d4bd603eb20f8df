import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './entite.champs.ts';

/** Document 002, "Entités": a part of the company that accounts belong to. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'entite' })
export class Entite extends Colonnes(Ligne<never>, CHAMPS) {
  /** Name and code without case or accents, for the search. */
  @Property({ type: 'string', length: 210 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    entite: Table<Entite>;
  }
}
