import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, EntierEntre, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Application } from '../application/application.entity.ts';
import { LienDePage } from './lien.ts';
import { Page } from './page.entity.ts';
import { Pictogramme } from './pictogrammes.ts';

const ORDRE_MAX = 100_000;

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
export class CreerPageInput {
  @Field(() => String)
  @TexteObligatoire(100)
  nom: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  nomEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String)
  @LienDePage()
  lien: string;

  @Field(() => String, { nullable: true })
  @Pictogramme()
  pictogramme?: string | null;

  @Field(() => ID, { nullable: true })
  iconeId?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, ORDRE_MAX)
  ordre?: number;

  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPageInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  nomEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { nullable: true })
  @LienDePage()
  lien?: string;

  @Field(() => String, { nullable: true })
  @Pictogramme()
  pictogramme?: string | null;

  @Field(() => ID, { nullable: true })
  iconeId?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, ORDRE_MAX)
  ordre?: number;

  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;
}

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
