import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { JamaisNull } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Setting } from './parametre.entity.ts';

@ArgsType()
export class ConsulterSettingArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string;

  @Field(() => ID, { nullable: true })
  codificationId?: string;
}

@InputType()
export class CreerSettingInput {
  @Field(() => ID) utilisateurId: string;
  @Field(() => ID) codificationId: string;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierSettingInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => ID, { nullable: true })
  @JamaisNull()
  utilisateurId?: string;

  @Field(() => ID, { nullable: true })
  @JamaisNull()
  codificationId?: string;
}

export const SettingPage = PageDe(Setting);

export const SettingPayload = PayloadDe('setting', Setting);
