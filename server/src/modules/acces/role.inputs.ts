import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Texte } from '../../commun/texte.ts';
import { dire } from '../../commun/validation.ts';
import { Role } from './role.entity.ts';

@InputType()
export class AffecterPermissionsRoleInput {
  @Field(() => ID) roleId: string;

  @Field(() => [ID], { description: 'De 1 à 250, toutes ou aucune' })
  @ArrayNotEmpty({ message: dire('Choisissez au moins une permission.', 'Choose at least one permission.') })
  @ArrayMaxSize(250, { message: dire('250 permissions au plus.', 'At most 250 permissions.') })
  permissionIds: string[];
}

@ObjectType({ simpleResolvers: true })
export class RolePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Role) role: Role;
}
