import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { EtapeEnum } from '../intervention/intervention.enums.ts';
import { ETAPES, type Etape } from '../intervention/machine.ts';

/** The list that admins maintain: labels, colour and order are theirs, the stage is what the machine works on. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'statut_intervention' })
@Index({ properties: ['etape', 'ordre'] })
export class StatutIntervention extends Ligne<'libelle' | 'libelleClient'> {
  @Field(() => EtapeEnum)
  @Enum({ items: [...ETAPES], length: 12 })
  etape: Etape;

  @Field(() => Texte)
  readonly libelle: Texte;

  @Field(() => Texte)
  readonly libelleClient: Texte;

  @Property({ type: 'string', length: 80 })
  libelleFr: string;

  @Property({ type: 'string', length: 80 })
  libelleEn: string;

  @Property({ type: 'string', length: 80 })
  libelleClientFr: string;

  @Property({ type: 'string', length: 80 })
  libelleClientEn: string;

  @Field(() => String)
  @Property({ type: 'string', length: 7 })
  couleur: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  ordre: number;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  actif: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    statut_intervention: Table<StatutIntervention>;
  }
}
