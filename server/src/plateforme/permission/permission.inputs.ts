import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './permission.champs.ts';
import { Permission } from './permission.entity.ts';

@ArgsType()
export class ConsulterPermissionArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  roleId?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;

  @Field(() => ID, {
    nullable: true,
  })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;
}

export const PermissionPage = PageDe(Permission);

@InputType()
export class AjouterPermissionInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPermissionInput extends Modification(CHAMPS) {}

export const PermissionPayload = PayloadDe('permission', Permission);
