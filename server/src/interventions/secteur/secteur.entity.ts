import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './secteur.champs.ts';

/** A part of the country by its postcodes: within one the way is short. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'secteur' })
@Index({ properties: ['nom', 'id'] })
export class Secteur extends Colonnes(Ligne<never>, CHAMPS) {
  /** JSON: a list of texts. */
  @Property({ type: 'string', length: 700 })
  prefixes: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    secteur: Table<Secteur>;
  }
}
