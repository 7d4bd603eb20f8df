import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
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
@ObjectType({ description: 'Le compte d’un programme : il a des clés, et ni mot de passe ni accès au site' })
export class UtilisateurApi {
  @Field(() => ID, { simple: true }) id: number;
  @Field(() => Int, { simple: true }) version: number;
  @Field(() => String, { simple: true }) nom: string;
  @Field(() => String, { simple: true }) login: string;
  @Field(() => String, { nullable: true, description: 'À quoi il sert, qui s’en occupe' }) description: string | null;
  @Field(() => StatutUtilisateur, { simple: true }) statut: StatutUtilisateur;
  @Field(() => Instant, { simple: true, nullable: true }) dateExpiration: Date | null;
  @Field(() => Instant, { simple: true }) creerA: Date;
  @Field(() => Instant, { simple: true }) modifierA: Date;
  @Field(() => Entite, { nullable: true }) entite: Entite | null;
  @Field(() => [RoleAttribue]) roles: RoleAttribue[];
  @Field(() => [CleApi], {
    description: 'De la plus récente à la plus ancienne : celles qui servent, et les dernières des autres, 20 en tout',
    complexity: coutDeListe(20),
  })
  cles: CleApi[];
  @Field(() => Instant, { nullable: true, description: 'De toutes ses clés, à une heure près' }) utiliseA: Date | null;
}

export const UtilisateurApiPage = PageDe(UtilisateurApi);

@ObjectType({ simpleResolvers: true })
export class UtilisateurApiPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => UtilisateurApi) utilisateurApi: UtilisateurApi;
}

@ObjectType({ simpleResolvers: true })
export class NouvelUtilisateurApiPayload extends UtilisateurApiPayload {
  @Field(() => String, { description: 'Montrée cette seule fois : à rendre dans Authorization: Bearer' }) cle: string;
}

@ObjectType({ simpleResolvers: true })
export class CleApiPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => CleApi) cleApi: CleApi;
}

@ObjectType({ simpleResolvers: true })
export class NouvelleCleApiPayload extends CleApiPayload {
  @Field(() => String, { description: 'Montrée cette seule fois : à rendre dans Authorization: Bearer' }) cle: string;
}
