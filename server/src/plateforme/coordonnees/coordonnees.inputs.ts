import { ValidateIf, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteInput } from '../../socle/commun/texte.ts';
import { AdresseEmailOuRien, TexteLimite } from '../../socle/commun/validation.ts';
import { Coordonnees } from './coordonnees.entity.ts';

@InputType()
export class ModifierCoordonneesInput {
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) @TexteLimite(150) nom?: string | null;
  @Field(() => String, { nullable: true })
  @TexteLimite(1000)
  telephone?: string | null;

  @Field(() => TexteInput, { nullable: true })
  @ValidateIf((_objet, valeur) => valeur !== null)
  @ValidateNested()
  horaires?: TexteInput | null;

  @Field(() => String, { nullable: true }) @TexteLimite(300) adresse?: string | null;
  @Field(() => String, { nullable: true }) @AdresseEmailOuRien() email?: string | null;
}

export const CoordonneesPayload = PayloadDe('coordonnees', Coordonnees);
