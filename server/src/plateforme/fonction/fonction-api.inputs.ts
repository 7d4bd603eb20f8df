import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { DesPermissions } from '../role/role.inputs.ts';
import { CHAMPS } from './fonction-api.champs.ts';
import { FonctionApi } from './fonction-api.entity.ts';

@ArgsType()
export class ConsulterFonctionApiArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;

  @Field(() => Boolean, { nullable: true })
  integree?: boolean | null;
}

export const FonctionApiPage = PageDe(FonctionApi);

@InputType()
export class CreerFonctionApiInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierFonctionApiInput extends Modification(CHAMPS) {}

@InputType()
export class AffecterPermissionsFonctionInput {
  @Field(() => ID) fonctionId: string;

  @DesPermissions()
  permissionIds: string[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerPermissionsFonctionInput {
  @Field(() => ID) fonctionId: string;

  @DesPermissions()
  permissionIds: string[];
}

export const FonctionApiPayload = PayloadDe('fonction', FonctionApi);
