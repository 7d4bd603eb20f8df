import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { LARGEURS } from './client.champs.ts';

/** For whoever goes there: the dog, the code of the gate. The staff's, and never its client's to read. */
@Entity({ tableName: 'note_client' })
export class NoteClient {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Utilisateur, { unique: true, deleteRule: 'cascade' })
  client: Rel<Utilisateur>;

  @Property({ type: 'string', length: LARGEURS.note })
  note: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    note_client: Table<NoteClient>;
  }
}
