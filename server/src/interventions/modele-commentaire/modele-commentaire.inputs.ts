import { ArgsType, Field, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './modele-commentaire.champs.ts';
import { ModeleCommentaire } from './modele-commentaire.entity.ts';

@ArgsType()
export class ConsulterModeleCommentaireArgs extends DemandeDePage {
  @Field(() => Boolean, { nullable: true }) actif?: boolean | null;
}

@InputType()
export class CreerModeleCommentaireInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierModeleCommentaireInput extends Modification(CHAMPS) {}

export const ModeleCommentairePage = PageDe(ModeleCommentaire);

export const ModeleCommentairePayload = PayloadDe('modeleCommentaire', ModeleCommentaire);
