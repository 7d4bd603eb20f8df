import { ArgsType, Field, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './application.champs.ts';
import { Application } from './application.entity.ts';

@ArgsType()
export class ConsulterApplicationArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(200)
  recherche?: string | null;
}

export const ApplicationPage = PageDe(Application);

@InputType()
export class CreerApplicationInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierApplicationInput extends Modification(CHAMPS) {}

export const ApplicationPayload = PayloadDe('application', Application);
