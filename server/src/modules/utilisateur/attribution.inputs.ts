import { Field, ID, InputType } from 'type-graphql';
import { JamaisNull } from '../../commun/validation.ts';
import { Instant } from '../../graphql/instant.ts';

@InputType()
export class AssignerRoleInput {
  @Field(() => ID) utilisateurId: string;

  @Field(() => ID, { description: 'Le rôle dit son application' })
  roleId: string;

  @Field(() => Instant, { nullable: true, description: 'Le rôle prend fin de lui-même à cet instant' })
  dateFin?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Remplacer le rôle tenu dans cette application' })
  @JamaisNull()
  remplacer?: boolean;
}
