import { InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './vue.champs.ts';
import { Vue } from './vue.entity.ts';

@InputType()
export class CreerVueInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierVueInput extends Modification(CHAMPS) {}

export const VuePayload = PayloadDe('vue', Vue);
