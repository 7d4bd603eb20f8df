import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CouleurHex, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Application } from './application.entity.ts';

@ArgsType()
export class ConsulterApplicationArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(200)
  recherche?: string | null;
}

export const ApplicationPage = PageDe(Application);

@InputType()
export class CreerApplicationInput {
  @Field(() => String)
  @TexteObligatoire(100)
  nom: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String)
  @CouleurHex()
  couleur: string;

  @Field(() => ID, { nullable: true })
  iconeId?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierApplicationInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { nullable: true })
  @CouleurHex()
  @JamaisNull()
  couleur?: string;

  @Field(() => ID, { nullable: true })
  iconeId?: string | null;
}

export const ApplicationPayload = PayloadDe('application', Application);
