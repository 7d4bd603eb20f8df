import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { JamaisNull } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { A_ECRIRE } from './offre.champs.ts';
import { Offre } from './offre.entity.ts';
import type { Avertissement } from './plausibilite.ts';

@InputType()
export class CreerOffreInput extends Creation(A_ECRIRE) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierOffreInput extends Modification(A_ECRIRE) {}

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
