import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Entite } from '../entite/entite.entity.ts';
import { RoleAttribue } from '../session/session.types.ts';
import { CleApi } from './cle-api.entity.ts';

/**
 * Document 000, "API = utilisateur avec role=API": an account of a program, as those who manage programs see it. A type
 * of its own: what it shows asks for their permission and not for that of people's accounts.
 */
@ObjectType()
export class UtilisateurApi {
  @Field(() => ID, { simple: true }) id: number;
  @Field(() => Int, { simple: true }) version: number;
  @Field(() => String, { simple: true }) nom: string;
  @Field(() => String, { simple: true }) login: string;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => StatutUtilisateur, { simple: true }) statut: StatutUtilisateur;
  @Field(() => Instant, { simple: true, nullable: true }) dateExpiration: Date | null;
  @Field(() => Instant, { simple: true }) creerA: Date;
  @Field(() => Instant, { simple: true }) modifierA: Date;
  @Field(() => Entite, { nullable: true }) entite: Entite | null;
  @Field(() => [RoleAttribue]) roles: RoleAttribue[];
  @Field(() => [CleApi], {
    complexity: coutDeListe(20),
  })
  cles: CleApi[];
  @Field(() => Instant, { nullable: true }) utiliseA: Date | null;
}

export const UtilisateurApiPage = PageDe(UtilisateurApi);

export const UtilisateurApiPayload = PayloadDe('utilisateurApi', UtilisateurApi);

@ObjectType({ simpleResolvers: true })
export class NouvelUtilisateurApiPayload extends UtilisateurApiPayload {
  @Field(() => String) cle: string;
}

export const CleApiPayload = PayloadDe('cleApi', CleApi);

@ObjectType({ simpleResolvers: true })
export class NouvelleCleApiPayload extends CleApiPayload {
  @Field(() => String) cle: string;
}
