import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { CHAMPS } from './avis.champs.ts';

/** What the client thinks of an intervention, once it is done: one of each. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'avis' })
export class Avis extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Intervention, { unique: true, deleteRule: 'cascade' })
  intervention: Rel<Intervention>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    avis: Table<Avis>;
  }
}
