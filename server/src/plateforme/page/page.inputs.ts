import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Application } from '../application/application.entity.ts';
import { CHAMPS } from './page.champs.ts';
import { Page } from './page.entity.ts';

@ArgsType()
export class ConsulterPageArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => Boolean, { nullable: true })
  sansApplication?: boolean | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(200)
  recherche?: string | null;
}

export const PagePage = PageDe(Page);

@InputType()
export class CreerPageInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPageInput extends Modification(CHAMPS) {}

/** Of both functions of document 002 that take a list of pages. */
@InputType()
abstract class PagesDUneApplicationInput {
  @Field(() => ID) applicationId: string;

  @Field(() => [ID])
  @ArrayNotEmpty({ message: dire('Choisissez au moins une page.', 'Choose at least one page.') })
  @ArrayMaxSize(300, { message: dire('300 pages au plus.', 'At most 300 pages.') })
  pageIds: string[];
}

@InputType()
export class AjouterPagesApplicationInput extends PagesDUneApplicationInput {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerPagesApplicationInput extends PagesDUneApplicationInput {}

export const PagePayload = PayloadDe('page', Page);

export const PagesApplicationPayload = PayloadDe('application', Application, 'PagesApplicationPayload');
