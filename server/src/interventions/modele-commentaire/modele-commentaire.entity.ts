import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './modele-commentaire.champs.ts';

/** What is written often on interventions, to begin a comment with. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'modele_commentaire' })
@Index({ properties: ['ordre'] })
export class ModeleCommentaire extends Colonnes(Ligne<never>, CHAMPS) {}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    modele_commentaire: Table<ModeleCommentaire>;
  }
}
