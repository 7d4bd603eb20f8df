import { Field, ID, InputType, Int } from 'type-graphql';
import { Changements } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CHAMPS } from './fiche-intervenant.champs.ts';
import { FicheIntervenant } from './fiche-intervenant.entity.ts';

@InputType()
export class ModifierFicheIntervenantInput extends Changements(CHAMPS) {
  @Field(() => ID) utilisateurId: string;
  @Field(() => Int) version: number;
}

export const FicheIntervenantPayload = PayloadDe('fiche', FicheIntervenant);
