import { ArrayMaxSize, Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage } from '../../socle/commun/liste.ts';
import { dire, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { RoleDuCompteInput } from '../utilisateur/compte.inputs.ts';

@ArgsType()
export class ConsulterUtilisateurApiArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => StatutUtilisateur, { nullable: true })
  statut?: StatutUtilisateur | null;

  @Field(() => ID, { nullable: true })
  entiteId?: string | null;

  @Field(() => ID, { nullable: true })
  roleId?: string | null;
}

/** As programs are named; without @, so that it is never somebody's e-mail. */
const Login = (): PropertyDecorator =>
  Matches(/^[a-z0-9][a-z0-9._-]*$/i, {
    message: dire(
      'Des lettres sans accent, des chiffres, points, tirets et soulignés.',
      'Letters without accents, digits, dots, dashes and underscores.',
    ),
  });

const TropDeRoles = () => ArrayMaxSize(50, { message: dire('50 rôles au plus.', 'At most 50 roles.') });

@InputType()
export class CreerUtilisateurApiInput {
  @Field(() => String)
  @TexteObligatoire(100)
  nom: string;

  @Field(() => String)
  @TexteObligatoire(100)
  @Login()
  login: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => ID, { nullable: true })
  entiteId?: string | null;

  @Field(() => Instant, { nullable: true })
  dateExpiration?: Date | null;

  @Field(() => [RoleDuCompteInput], { nullable: true })
  @JamaisNull()
  @TropDeRoles()
  roles?: RoleDuCompteInput[];

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  cleLibelle?: string;

  @Field(() => Instant, {
    nullable: true,
  })
  cleExpireA?: Date | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierUtilisateurApiInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  @Login()
  login?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => ID, { nullable: true })
  entiteId?: string | null;

  @Field(() => Instant, { nullable: true })
  dateExpiration?: Date | null;

  @Field(() => StatutUtilisateur, { nullable: true })
  @JamaisNull()
  statut?: StatutUtilisateur;

  @Field(() => [RoleDuCompteInput], { nullable: true })
  @JamaisNull()
  @TropDeRoles()
  roles?: RoleDuCompteInput[];
}

@InputType()
export class CreerCleApiInput {
  @Field(() => ID) utilisateurApiId: string;

  @Field(() => String)
  @TexteObligatoire(100)
  libelle: string;

  @Field(() => Instant, { nullable: true })
  expireA?: Date | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RevoquerCleApiInput {
  @Field(() => ID) id: string;
}
