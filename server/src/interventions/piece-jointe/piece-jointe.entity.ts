import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Fichier } from '../../plateforme/fichier/fichier.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { CHAMPS } from './piece-jointe.champs.ts';

type Calcules = 'nom' | 'type' | 'octets' | 'largeur' | 'hauteur' | 'url' | 'vignette' | 'modifiable' | 'supprimable';

/** A photo or a paper of an intervention: the row; its file says what is kept of it. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'piece_jointe' })
@Index({ properties: ['intervention', 'id'] })
@Unique({ properties: ['creerParId', 'cleClient'] })
export class PieceJointe extends Colonnes(Ligne<Calcules>, CHAMPS) {
  @ManyToOne(() => Intervention, { deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  @ManyToOne(() => Fichier, { unique: true, deleteRule: 'restrict' })
  fichier: Rel<Fichier>;

  /** Under which its sender knows it: sent again, also long afterwards, it is the same one. */
  @Property({ type: 'string', length: 36, nullable: true })
  cleClient: string | null;

  @Field(() => String) readonly nom: string;
  @Field(() => String) readonly type: string;
  @Field(() => Int) readonly octets: number;
  @Field(() => Int, { nullable: true }) readonly largeur: number | null;
  @Field(() => Int, { nullable: true }) readonly hauteur: number | null;
  @Field(() => String) readonly url: string;
  @Field(() => String, { nullable: true }) readonly vignette: string | null;
  @Field(() => Boolean) readonly modifiable: boolean;
  @Field(() => Boolean) readonly supprimable: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    piece_jointe: Table<PieceJointe>;
  }
}
