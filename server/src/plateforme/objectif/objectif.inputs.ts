import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS, StatutObjectif } from './objectif.champs.ts';
import { Objectif } from './objectif.entity.ts';
import { Periode } from './periode.ts';

@ArgsType()
export class ConsulterObjectifArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => String, {
    nullable: true,
  })
  @Periode({ facultative: true })
  periode?: string | null;

  @Field(() => StatutObjectif, { nullable: true })
  statut?: StatutObjectif | null;

  @Field(() => Boolean, { nullable: true })
  enRetard?: boolean | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;
}

@InputType()
export class CreerObjectifInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierObjectifInput extends Modification(CHAMPS) {}

export const ObjectifPage = PageDe(Objectif);

export const ObjectifPayload = PayloadDe('objectif', Objectif);
