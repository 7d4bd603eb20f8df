import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './role.champs.ts';
import { Role } from './role.entity.ts';

@ArgsType()
export class ConsulterRoleArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;
}

export const RolePage = PageDe(Role);

@InputType()
export class CreerRoleInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierRoleInput extends Modification(CHAMPS) {}

/** « De 1 à 250, toutes ou aucune », of roles and of functions alike. */
export function DesPermissions(): PropertyDecorator {
  const [nonVide, bornee] = [
    ArrayNotEmpty({ message: dire('Choisissez au moins une permission.', 'Choose at least one permission.') }),
    ArrayMaxSize(250, { message: dire('250 permissions au plus.', 'At most 250 permissions.') }),
  ];
  return (cible, propriete) => {
    Field(() => [ID])(cible, propriete);
    nonVide(cible, propriete as string);
    bornee(cible, propriete as string);
  };
}

@InputType()
export class AffecterPermissionsRoleInput {
  @Field(() => ID) roleId: string;

  @DesPermissions()
  permissionIds: string[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerPermissionsRoleInput {
  @Field(() => ID) roleId: string;

  @DesPermissions()
  permissionIds: string[];
}

export const RolePayload = PayloadDe('role', Role);
