import { Field, InputType, Int } from 'type-graphql';
import { Changements } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CHAMPS } from './coordonnees.champs.ts';
import { Coordonnees } from './coordonnees.entity.ts';

@InputType()
export class ModifierCoordonneesInput extends Changements(CHAMPS) {
  @Field(() => Int) version: number;
}

export const CoordonneesPayload = PayloadDe('coordonnees', Coordonnees);
