import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Texte } from '../../../socle/commun/texte.ts';
import { Instant } from '../../../socle/graphql/instant.ts';

export enum NatureFaute {
  MODIFIEE = 'MODIFIEE',
  SUPPRIMEE = 'SUPPRIMEE',
  AJOUTEE = 'AJOUTEE',
  SCEAU_ALTERE = 'SCEAU_ALTERE',
}
registerEnumType(NatureFaute, { name: 'NatureFauteTrace' });

@ObjectType({ simpleResolvers: true })
export class FauteTrace {
  @Field(() => NatureFaute) nature: NatureFaute;
  @Field(() => ID, { nullable: true, description: 'La trace en cause ; aucune quand le sceau lui-même l’est' })
  traceId: number | null;
  @Field(() => Int) sceau: number;
  @Field(() => Texte) message: Texte;
}

@ObjectType({ simpleResolvers: true, description: 'Ce que la vérification a trouvé, jusqu’à la première faute' })
export class VerificationTraces {
  @Field(() => Boolean) intacte: boolean;

  @Field(() => Int, { description: 'Traces relues par cet appel' })
  nombre: number;

  @Field(() => Int, { description: 'Sceaux contrôlés par cet appel' })
  sceaux: number;

  @Field(() => Int, { description: 'Sceaux de toute la chaîne' })
  sceauxTotal: number;

  @Field(() => Int, { description: 'Traces des plages contrôlées que la durée de conservation a fait purger' })
  purgees: number;

  @Field(() => Int, { description: 'Traces du système encore sans sceau, comptées jusqu’à 10 000' })
  nonScellees: number;

  @Field(() => Instant, { nullable: true, description: 'Date de la plus ancienne d’entre elles' })
  nonScelleesDepuis: Date | null;

  @Field(() => FauteTrace, { nullable: true })
  premiereFaute: FauteTrace | null;

  @Field(() => String, { nullable: true, description: 'Numéro et marque du dernier sceau : à garder ailleurs' })
  tete: string | null;

  @Field(() => Instant, { nullable: true, description: 'Quand le dernier sceau a été posé' })
  scelleA: Date | null;

  @Field(() => Int, { nullable: true, description: 'Pas fini : rappeler avec ce numéro dans `apres`' })
  suite: number | null;
}
