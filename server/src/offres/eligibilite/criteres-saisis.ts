import { ArrayMaxSize, ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { dire, ensemble } from '../../socle/commun/validation.ts';
import { ATTRIBUTS } from './criteres/index.ts';
import { type Critere, type NomAttribut, OPERATEURS, type Operateur } from './eligibilite.types.ts';

export const AttributEligibilite = Object.fromEntries(Object.keys(ATTRIBUTS).map((nom) => [nom, nom]));
export const OperateurCritere = Object.fromEntries(OPERATEURS.map((nom) => [nom, nom]));
registerEnumType(AttributEligibilite, { name: 'AttributEligibilite' });
registerEnumType(OperateurCritere, { name: 'OperateurCritere' });

@InputType('CritereInput')
export class CritereInput implements Critere {
  @Field(() => AttributEligibilite) attribut: NomAttribut;
  @Field(() => OperateurCritere) operateur: Operateur;

  @Field(() => [String])
  valeurs: string[];
}

/** From one to twenty of them; null is refused with what is too long. */
export const DesCriteres = ensemble(
  ValidateNested({ each: true }),
  ArrayMaxSize(20, { message: dire('20 critères au plus.', 'At most 20 criteria.') }),
  ArrayNotEmpty({ message: dire('Il faut au moins un critère.', 'It takes at least one criterion.') }),
);
