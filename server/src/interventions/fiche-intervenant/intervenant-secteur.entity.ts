import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Secteur } from '../secteur/secteur.entity.ts';

/** Who belongs to which sector; of the version of their card. */
@Entity({ tableName: 'intervenant_secteur' })
export class IntervenantSecteur {
  [PrimaryKeyProp]?: ['utilisateur', 'secteur'];

  @ManyToOne(() => Utilisateur, { primary: true, deleteRule: 'cascade', index: false })
  utilisateur: Rel<Utilisateur>;

  @ManyToOne(() => Secteur, { primary: true, deleteRule: 'restrict' })
  secteur: Rel<Secteur>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    intervenant_secteur: Table<IntervenantSecteur>;
  }
}
