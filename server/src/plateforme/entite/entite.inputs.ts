import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './entite.champs.ts';
import { Entite } from './entite.entity.ts';

@ArgsType()
export class FiltresEntite extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;
}

const PageBase = PageDe(Entite);
@ObjectType({ simpleResolvers: true })
export class EntitePage extends PageBase {}

@InputType()
export class CreerEntiteInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierEntiteInput extends Modification(CHAMPS) {}

export const EntitePayload = PayloadDe('entite', Entite);
