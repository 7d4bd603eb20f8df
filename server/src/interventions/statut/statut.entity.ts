import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CHAMPS } from './statut.champs.ts';

/** The list that admins maintain: labels, colour and order are theirs, the stage is what the machine works on. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'statut_intervention' })
@Index({ properties: ['etape', 'ordre'] })
export class StatutIntervention extends Colonnes(Ligne<'libelle' | 'libelleClient'>, CHAMPS) {
  @Field(() => Texte)
  readonly libelle: Texte;

  @Field(() => Texte)
  readonly libelleClient: Texte;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    statut_intervention: Table<StatutIntervention>;
  }
}
