import { Field, ID, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Application } from '../application/application.entity.ts';
import { Page } from '../page/page.entity.ts';
import { Role } from '../role/role.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

@ObjectType({ simpleResolvers: true })
export class SessionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => String, { description: 'À rendre dans Authorization: Bearer' }) jetonAcces: string;
  @Field(() => Instant) expireA: Date;
  @Field(() => String, { description: 'À usage unique' }) jetonRafraichissement: string;
  @Field(() => Utilisateur) compte: Utilisateur;
}

@ObjectType({ simpleResolvers: true })
export class MessagePayload {
  @Field(() => Texte) message: Texte;
}

@ObjectType({ simpleResolvers: true })
export class UtilisateurPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Utilisateur) utilisateur: Utilisateur;
}

@ObjectType({ simpleResolvers: true })
export class RoleAttribue {
  @Field(() => Application) application: Application;
  @Field(() => Role) role: Role;
  @Field(() => Instant, { nullable: true }) dateFin: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Un de ses appareils connectés' })
export class SessionEnCours {
  @Field(() => ID, { description: 'Pour deconnexion ; ce n’est pas un secret' }) id: string;
  @Field(() => Instant) creerA: Date;
  @Field(() => Instant, { description: 'Dernière prolongation : au plus dix minutes avant la dernière activité' })
  tourneeA: Date;
  @Field(() => String, { nullable: true }) ip: string | null;
  @Field(() => String, { nullable: true }) agent: string | null;
  @Field(() => Boolean, { description: 'Celle de cette requête' }) courante: boolean;
}

@ObjectType({ description: 'Le compte de l’appelant : ce qu’il est, ce qu’il peut appeler, ce qu’il peut ouvrir' })
export class Moi {
  @Field(() => Utilisateur, { simple: true }) compte: Utilisateur;
  @Field(() => Boolean, {
    simple: true,
    description: 'Vrai : tout est fermé, sauf changerMotDePasse et se déconnecter',
  })
  motDePasseAChanger: boolean;
  @Field(() => [RoleAttribue], { simple: true }) roles: RoleAttribue[];
  @Field(() => [String], { simple: true, description: 'Fonctions que le compte peut appeler' }) fonctions: string[];
  @Field(() => [String], { simple: true, description: 'Permissions tenues, toutes applications' })
  permissions: string[];
  @Field(() => [Page], { simple: true }) pages: Page[];
  @Field(() => [SessionEnCours], { simple: true, description: 'Ses appareils connectés, 50 au plus' })
  sessions: SessionEnCours[];
  @Field(() => String, { simple: true, description: 'Lien de la page d’accueil de son rôle' }) pageAccueil: string;
}
