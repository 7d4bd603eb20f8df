import { ArgsType, Field, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './secteur.champs.ts';
import { Secteur } from './secteur.entity.ts';

@ArgsType()
export class ConsulterSecteurArgs extends DemandeDePage {
  @Field(() => Boolean, { nullable: true }) actif?: boolean | null;
}

@InputType()
export class CreerSecteurInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierSecteurInput extends Modification(CHAMPS) {}

export const SecteurPage = PageDe(Secteur);

export const SecteurPayload = PayloadDe('secteur', Secteur);
