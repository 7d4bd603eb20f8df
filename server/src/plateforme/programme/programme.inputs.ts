import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage } from '../../socle/commun/liste.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { CHAMPS as CHAMPS_CLE } from './cle-api.champs.ts';
import { CHAMPS } from './programme.champs.ts';

@ArgsType()
export class ConsulterUtilisateurApiArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => StatutUtilisateur, { nullable: true })
  statut?: StatutUtilisateur | null;

  @Field(() => ID, { nullable: true })
  entiteId?: string | null;

  @Field(() => ID, { nullable: true })
  roleId?: string | null;
}

@InputType()
export class CreerUtilisateurApiInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierUtilisateurApiInput extends Modification(CHAMPS) {}

@InputType()
export class CreerCleApiInput extends Creation(CHAMPS_CLE) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RevoquerCleApiInput {
  @Field(() => ID) id: string;
}
