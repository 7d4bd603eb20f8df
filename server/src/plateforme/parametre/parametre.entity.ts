import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Codification } from '../codification/codification.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** Document 002, "Settings": a codification that holds for an account. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'setting' })
@Unique({ properties: ['utilisateur', 'codification'] })
export class Setting extends Ligne {
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @ManyToOne(() => Codification, { deleteRule: 'restrict' })
  codification: Rel<Codification>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    setting: Table<Setting>;
  }
}
