import { ArrayMaxSize, ArrayNotEmpty, Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
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

@InputType({ description: 'Un prix unique, ou heures pleines et heures creuses : EUR TTC par kWh, jamais en centimes' })
export class TarifInput {
  @Field(() => Int, { description: 'kVA' })
  @EntierEntre(1, PUISSANCE_MAX)
  puissance: number;

  @Field(() => Decimal, { description: 'EUR TTC par mois' }) abonnement: string;
  @Field(() => Decimal, { nullable: true, description: 'EUR TTC par kWh : 0.1793' }) kwh?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'EUR TTC par kWh' }) kwhPleines?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'EUR TTC par kWh' }) kwhCreuses?: string | null;
}

@InputType()
abstract class TermesInput {
  @Field(() => Decimal, { nullable: true, description: 'EUR TTC, une fois ; 0 sans' })
  @JamaisNull()
  fraisActivation?: string;

  @Field(() => Int, { nullable: true, description: '0 sans engagement' })
  @EntierEntre(0, ENGAGEMENT_MAX_MOIS)
  engagementMois?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Faux : le tarif ne dit pas tous les prix (jours, saisons, autres heures), son coût ne se compare pas. ' +
      'À la création, absent : selon ce que son nom en dit (Tempo, Week-End…)',
  })
  @JamaisNull()
  prixExact?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Des prix qui surprennent ont été vérifiés (BAD_USER_INPUT les dit : actuel.avertissements)',
  })
  confirme?: boolean | null;

  @Field(() => Instant, { nullable: true, description: 'Null : dès l’activation' })
  valideDu?: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null : sans fin' })
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

  @Field(() => [TarifInput], { description: 'Au moins un, un par puissance' })
  @ArrayNotEmpty({ message: dire('Il faut au moins un tarif.', 'It takes at least one tariff.') })
  @ArrayMaxSize(50, { message: dire('50 tarifs au plus.', 'At most 50 tariffs.') })
  @ValidateNested({ each: true })
  tarifs: TarifInput[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({
  description:
    'Un champ absent ne change pas. Des termes changés ouvrent la version suivante, ou reprennent ses résultats',
})
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

  @Field(() => ID, { nullable: true, description: 'L’offre à proposer à sa place' })
  remplaceParId?: string | null;

  @Field(() => [TarifInput], { nullable: true, description: 'Tous, ils remplacent les précédents' })
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
    description: 'D’une offre suspendue : sa version active reprend, quoi qu’il se prépare',
  })
  @JamaisNull()
  reprendre?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Des prix qui surprennent ont été vérifiés' })
  confirme?: boolean | null;
}

@InputType()
export class AbandonnerVersionOffreInput {
  @Field(() => ID, { description: 'De l’offre' }) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class DesactiverOffreInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => Boolean, { nullable: true, description: 'Retirée pour toujours ; sinon suspendue' })
  @JamaisNull()
  definitive?: boolean;

  @Field(() => ID, { nullable: true, description: 'L’offre à proposer à sa place ; absent : celle d’avant' })
  remplaceParId?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OffrePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Offre) offre: Offre;
}

@ObjectType({ simpleResolvers: true, description: 'Un prix qui surprend, et ce qu’un client type paierait' })
export class AvertissementPrix implements Avertissement {
  @Field(() => String, { description: 'PRIX_NUL, CREUSES_PLUS_CHERES, DIX_FOIS_PLUS, DIX_FOIS_MOINS' })
  code: Avertissement['code'];

  @Field(() => String, { description: 'tarifs.0.kwh' }) champ: string;
  @Field(() => Texte) message: Texte;
}
