import { ArrayMaxSize, ArrayNotEmpty, Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte, TexteInput } from '../../socle/commun/texte.ts';
import { dire, EntierEntre, JamaisNull, TexteLimite } from '../../socle/commun/validation.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Offre } from './offre.entity.ts';
import type { Avertissement } from './plausibilite.ts';

const PUISSANCE_MAX = 250;
const ENGAGEMENT_MAX_MOIS = 60;

/** Codes are kept in upper case. */
export function CodeCommercial(): PropertyDecorator {
  return Matches(/^[A-Za-z0-9][A-Za-z0-9_-]{1,49}$/, {
    message: dire(
      'De 2 à 50 lettres sans accent, chiffres, tirets : ZEN-FIXE.',
      'From 2 to 50 plain letters, digits, dashes: ZEN-FIXE.',
    ),
  });
}

@InputType()
export class TarifInput {
  @Field(() => Int)
  @EntierEntre(1, PUISSANCE_MAX)
  puissance: number;

  @Field(() => Decimal) abonnement: string;
  @Field(() => Decimal, { nullable: true }) kwh?: string | null;
  @Field(() => Decimal, { nullable: true }) kwhPleines?: string | null;
  @Field(() => Decimal, { nullable: true }) kwhCreuses?: string | null;
}

@InputType()
abstract class TermesInput {
  @Field(() => Decimal, { nullable: true })
  @JamaisNull()
  fraisActivation?: string;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, ENGAGEMENT_MAX_MOIS)
  engagementMois?: number;

  @Field(() => Boolean, {
    nullable: true,
  })
  @JamaisNull()
  prixExact?: boolean;

  @Field(() => Boolean, {
    nullable: true,
  })
  confirme?: boolean | null;

  @Field(() => Instant, { nullable: true })
  valideDu?: Date | null;

  @Field(() => Instant, { nullable: true })
  valideAu?: Date | null;
}

@InputType()
export class CreerOffreInput extends TermesInput {
  @Field(() => String)
  @CodeCommercial()
  code: string;

  @Field(() => TexteInput)
  @ValidateNested()
  nom: TexteInput;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  descriptionFr?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  descriptionEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  fournisseur?: string | null;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  reglementee?: boolean;

  @Field(() => [TarifInput])
  @ArrayNotEmpty({ message: dire('Il faut au moins un tarif.', 'It takes at least one tariff.') })
  @ArrayMaxSize(50, { message: dire('50 tarifs au plus.', 'At most 50 tariffs.') })
  @ValidateNested({ each: true })
  tarifs: TarifInput[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierOffreInput extends TermesInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => TexteInput, { nullable: true })
  @JamaisNull()
  @ValidateNested()
  nom?: TexteInput;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  descriptionFr?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  descriptionEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  fournisseur?: string | null;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  reglementee?: boolean;

  @Field(() => ID, { nullable: true })
  remplaceParId?: string | null;

  @Field(() => [TarifInput], { nullable: true })
  @JamaisNull()
  @ArrayNotEmpty({ message: dire('Il faut au moins un tarif.', 'It takes at least one tariff.') })
  @ArrayMaxSize(50, { message: dire('50 tarifs au plus.', 'At most 50 tariffs.') })
  @ValidateNested({ each: true })
  tarifs?: TarifInput[];
}

@InputType()
export class ActiverOffreInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => Boolean, {
    nullable: true,
  })
  @JamaisNull()
  reprendre?: boolean;

  @Field(() => Boolean, { nullable: true })
  confirme?: boolean | null;
}

@InputType()
export class AbandonnerVersionOffreInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class DesactiverOffreInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  definitive?: boolean;

  @Field(() => ID, { nullable: true })
  remplaceParId?: string | null;
}

export const OffrePayload = PayloadDe('offre', Offre);

@ObjectType({ simpleResolvers: true })
export class AvertissementPrix implements Avertissement {
  @Field(() => String)
  code: Avertissement['code'];

  @Field(() => String) champ: string;
  @Field(() => Texte) message: Texte;
}
