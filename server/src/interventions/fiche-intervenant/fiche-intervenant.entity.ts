import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './fiche-intervenant.champs.ts';

/** What planning has to know of a technician; without a row, nothing is known. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'fiche_intervenant' })
export class FicheIntervenant extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Utilisateur, { unique: true, deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    fiche_intervenant: Table<FicheIntervenant>;
  }
}
