import { Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { AdresseEmailOuRien, dire, ensemble, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Entite } from './entite.entity.ts';

@ArgsType()
export class FiltresEntite extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;
}

const PageBase = PageDe(Entite);
@ObjectType({ simpleResolvers: true })
export class EntitePage extends PageBase {}

/** « SIEGE », « AGENCE-NORD »: said on the phone, typed in an address. */
function CodeEntite(): PropertyDecorator {
  const message = dire(
    'De 1 à 50 lettres sans accent, chiffres, - et _.',
    'From 1 to 50 letters without accents, digits, - and _.',
  );
  return ensemble(TexteObligatoire(50), Matches(/^\s*[A-Za-z0-9_-]{1,50}\s*$/, { message }));
}

@InputType()
export class CreerEntiteInput {
  @Field(() => String) @TexteObligatoire(150) nom: string;
  @Field(() => String) @CodeEntite() code: string;
  @Field(() => String, { nullable: true }) @AdresseEmailOuRien() email?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierEntiteInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) @TexteObligatoire(150) nom?: string;
  @Field(() => String, { nullable: true }) @CodeEntite() code?: string;
  @Field(() => String, { nullable: true }) @AdresseEmailOuRien() email?: string | null;
}

export const EntitePayload = PayloadDe('entite', Entite);
