import { Field, ID, InputType } from 'type-graphql';
import { JamaisNull } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';

@InputType()
export class AssignerRoleInput {
  @Field(() => ID) utilisateurId: string;

  @Field(() => ID)
  roleId: string;

  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => Instant, { nullable: true })
  dateFin?: Date | null;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  remplacer?: boolean;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerRoleInput {
  @Field(() => ID) utilisateurId: string;
  @Field(() => ID, { nullable: true }) roleId?: string | null;
  @Field(() => ID, { nullable: true }) applicationId?: string | null;
}
