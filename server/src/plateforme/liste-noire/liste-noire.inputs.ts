import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Blacklist } from './liste-noire.entity.ts';

const NUMERO = 'Toutes les écritures : 06 12 34 56 78, +33 6 12 34 56 78, 0033612345678, +44 20 7946 0958';
/** Longer than any number: that it is none is said of the number. */
const NUMERO_MAX = 1000;

@ArgsType()
export class ConsulterBlacklistArgs extends DemandeDePage {
  @Field(() => String, { nullable: true, description: 'Début des mots du nom ou de la structure, ou d’un numéro' })
  recherche?: string;
}

@InputType()
export class CreerBlacklistInput {
  @Field(() => String, { description: NUMERO })
  @TexteObligatoire(NUMERO_MAX)
  numero: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  nom?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  structure?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas' })
export class ModifierBlacklistInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true, description: NUMERO })
  @TexteObligatoire(NUMERO_MAX)
  numero?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  nom?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  structure?: string | null;
}

export const BlacklistPage = PageDe(Blacklist);

@ObjectType({ simpleResolvers: true })
export class BlacklistPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Blacklist) blacklist: Blacklist;
}

@ObjectType({ simpleResolvers: true, description: 'Document 002, « Vérifier si un numéro est blacklisté »' })
export class VerificationNumero {
  @Field(() => String, { description: 'E.164, tel qu’il a été compris' }) numero: string;
  @Field(() => Boolean) estBlackliste: boolean;
}
