import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS, RECHERCHE_MAX } from './codification.champs.ts';

/** Document 002, "Codifications": the company's named parameters, « TYPE_DEMANDE ». */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'codification' })
export class Codification extends Colonnes(Ligne<never>, CHAMPS) {
  /** Label and parameter without case or accents, for the search. */
  @Property({ type: 'string', length: RECHERCHE_MAX })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    codification: Table<Codification>;
  }
}
