import { Field, ID, ObjectType } from 'type-graphql';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Application } from '../application/application.entity.ts';
import { Page } from '../page/page.entity.ts';
import { Role } from '../role/role.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

@ObjectType({ simpleResolvers: true })
export class SessionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => String) jetonAcces: string;
  @Field(() => Instant) expireA: Date;
  @Field(() => String) jetonRafraichissement: string;
  @Field(() => Utilisateur) compte: Utilisateur;
}

@ObjectType({ simpleResolvers: true })
export class MessagePayload {
  @Field(() => Texte) message: Texte;
}

export const UtilisateurPayload = PayloadDe('utilisateur', Utilisateur);

@ObjectType({ simpleResolvers: true })
export class RoleAttribue {
  @Field(() => Application) application: Application;
  @Field(() => Role) role: Role;
  @Field(() => Instant, { nullable: true }) dateFin: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class SessionEnCours {
  @Field(() => ID) id: string;
  @Field(() => Instant) creerA: Date;
  @Field(() => Instant)
  tourneeA: Date;
  @Field(() => String, { nullable: true }) ip: string | null;
  @Field(() => String, { nullable: true }) agent: string | null;
  @Field(() => Boolean) courante: boolean;
}

@ObjectType()
export class Moi {
  @Field(() => Utilisateur, { simple: true }) compte: Utilisateur;
  @Field(() => Boolean, {
    simple: true,
  })
  motDePasseAChanger: boolean;
  @Field(() => [RoleAttribue], { simple: true }) roles: RoleAttribue[];
  @Field(() => [String], { simple: true }) fonctions: string[];
  @Field(() => [String], { simple: true })
  permissions: string[];
  @Field(() => [Page], { simple: true }) pages: Page[];
  @Field(() => [SessionEnCours], { simple: true })
  sessions: SessionEnCours[];
  @Field(() => String, { simple: true }) pageAccueil: string;
}
