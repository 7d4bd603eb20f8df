import { ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Pagination } from '../../socle/commun/pagination.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteInput } from '../../socle/commun/texte.ts';
import { CouleurHex, EntierEntre, JamaisNull } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { DegreUrgence } from './urgence.entity.ts';

const DELAI_MAX_HEURES = 24 * 365;

@InputType()
export class CreerDegreUrgenceInput {
  @Field(() => TexteInput)
  @ValidateNested()
  libelle: TexteInput;

  @Field(() => Int)
  @EntierEntre(1, 100)
  niveau: number;

  @Field(() => Int)
  @EntierEntre(1, DELAI_MAX_HEURES)
  delaiHeures: number;

  @Field(() => String)
  @CouleurHex()
  couleur: string;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  actif?: boolean;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierDegreUrgenceInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => TexteInput, { nullable: true })
  @JamaisNull()
  @ValidateNested()
  libelle?: TexteInput;

  @Field(() => Int, { nullable: true })
  @EntierEntre(1, 100)
  niveau?: number;

  @Field(() => Int, { nullable: true })
  @EntierEntre(1, DELAI_MAX_HEURES)
  delaiHeures?: number;

  @Field(() => String, { nullable: true })
  @CouleurHex()
  couleur?: string;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  actif?: boolean;
}

@ObjectType({ simpleResolvers: true })
export class DegreUrgencePage {
  @Field(() => [DegreUrgence]) items: DegreUrgence[];
  @Field(() => Pagination) pagination: Pagination;
}

export const DegreUrgencePayload = PayloadDe('urgence', DegreUrgence);
