import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CHAMPS } from './coordonnees.champs.ts';

/** The only row, which the migration makes. */
export const LEUR_ID = 1;

/** Where the company is reached: what its clients are told, once and everywhere. Nothing is known before an admin says it. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'coordonnees' })
export class Coordonnees extends Colonnes(Ligne<'horaires'>, CHAMPS) {
  @Field(() => Texte, { nullable: true })
  readonly horaires: Texte | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    coordonnees: Table<Coordonnees>;
  }
}
