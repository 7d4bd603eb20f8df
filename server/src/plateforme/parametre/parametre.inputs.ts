import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './parametre.champs.ts';
import { Setting } from './parametre.entity.ts';

@ArgsType()
export class ConsulterSettingArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string;

  @Field(() => ID, { nullable: true })
  codificationId?: string;
}

@InputType()
export class CreerSettingInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierSettingInput extends Modification(CHAMPS) {}

export const SettingPage = PageDe(Setting);

export const SettingPayload = PayloadDe('setting', Setting);
