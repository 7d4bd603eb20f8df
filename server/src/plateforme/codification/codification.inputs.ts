import { Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Codification } from './codification.entity.ts';

/** Document 002's own: « TYPE_DEMANDE ». */
function Param(): PropertyDecorator {
  return Matches(/^(?=.{1,100}$)[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, {
    message: dire(
      'Majuscules, chiffres et traits bas, comme TYPE_DEMANDE ; 100 caractères au plus.',
      'Capitals, digits and underscores, such as TYPE_DEMANDE; at most 100 characters.',
    ),
  });
}

@ArgsType()
export class ConsulterCodificationArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  recherche?: string;
}

@InputType()
export class CreerCodificationInput {
  @Field(() => String)
  @TexteObligatoire(150)
  libelle: string;

  @Field(() => String)
  @Param()
  param: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  description?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierCodificationInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(150)
  libelle?: string;

  @Field(() => String, { nullable: true })
  @Param()
  param?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  description?: string | null;
}

export const CodificationPage = PageDe(Codification);

@ObjectType({ simpleResolvers: true })
export class CodificationPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Codification) codification: Codification;
}
