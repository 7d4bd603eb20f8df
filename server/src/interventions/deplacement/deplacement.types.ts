import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { TexteObligatoire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { LONGUEURS } from '../intervention/intervention.champs.ts';

/** Somebody could come then. */
@ObjectType({ simpleResolvers: true })
export class CreneauPossible {
  intervenantId: number;
  @Field(() => Utilisateur) readonly intervenant?: Utilisateur;
  @Field(() => Instant) debut: Date;
  @Field(() => Instant) fin: Date;
}

@InputType()
export class ProposerDeplacementInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID) intervenantId: string;
  @Field(() => Instant) debut: Date;
}

@InputType()
export class RefuserDeplacementInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @TexteObligatoire(LONGUEURS.motif, { forme: 'LIGNES' })
  motif: string;
}
