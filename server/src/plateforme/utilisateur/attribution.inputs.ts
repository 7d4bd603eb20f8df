import { Field, ID, InputType } from 'type-graphql';
import { JamaisNull } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';

@InputType()
export class AssignerRoleInput {
  @Field(() => ID) utilisateurId: string;

  @Field(() => ID, { description: 'Le rôle dit son application' })
  roleId: string;

  @Field(() => ID, { nullable: true, description: 'Si elle est donnée, ce doit être celle du rôle' })
  applicationId?: string | null;

  @Field(() => Instant, { nullable: true, description: 'Le rôle prend fin de lui-même à cet instant' })
  dateFin?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Remplacer le rôle tenu dans cette application' })
  @JamaisNull()
  remplacer?: boolean;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Le rôle, ou l’application où il est tenu, ou les deux' })
export class RetirerRoleInput {
  @Field(() => ID) utilisateurId: string;
  @Field(() => ID, { nullable: true }) roleId?: string | null;
  @Field(() => ID, { nullable: true }) applicationId?: string | null;
}
