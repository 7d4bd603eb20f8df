import { Field, InputType, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { Pagination } from '../../socle/commun/pagination.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { A_CREER, CHAMPS } from './statut.champs.ts';
import { StatutIntervention } from './statut.entity.ts';

@InputType()
export class CreerStatutInterventionInput extends Creation(A_CREER) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierStatutInterventionInput extends Modification(CHAMPS) {}

@ObjectType({ simpleResolvers: true })
export class StatutInterventionPage {
  @Field(() => [StatutIntervention]) items: StatutIntervention[];
  @Field(() => Pagination) pagination: Pagination;
}

export const StatutInterventionPayload = PayloadDe('statut', StatutIntervention);
