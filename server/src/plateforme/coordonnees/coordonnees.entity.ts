import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';

/** The only row, which the migration makes. */
export const LEUR_ID = 1;

/** Where the company is reached: what its clients are told, once and everywhere. Nothing is known before an admin says it. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'coordonnees' })
export class Coordonnees extends Ligne<'horaires'> {
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 150, nullable: true })
  nom: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 16, nullable: true })
  telephone: string | null;

  @Field(() => Texte, { nullable: true })
  readonly horaires: Texte | null;

  @Property({ type: 'string', length: 80, nullable: true })
  horairesFr: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  horairesEn: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 300, nullable: true })
  adresse: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 200, nullable: true })
  email: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    coordonnees: Table<Coordonnees>;
  }
}
