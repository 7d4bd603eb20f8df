import { ArrayMaxSize, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import {
  AdresseEmail,
  dire,
  ensemble,
  JamaisNull,
  TexteLimite,
  TexteObligatoire,
} from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { Langue, Utilisateur } from './utilisateur.entity.ts';

@ArgsType()
export class FiltresUtilisateur extends DemandeDeSuite {
  @Field(() => String, {
    nullable: true,
  })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => ID, { nullable: true }) roleId?: string | null;
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;
  @Field(() => StatutUtilisateur, { nullable: true }) statut?: StatutUtilisateur | null;
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  profil?: string | null;
  @Field(() => TypeCompte, { nullable: true })
  type?: TypeCompte | null;
  @Field(() => Instant, { nullable: true })
  expireAvant?: Date | null;
}

const UtilisateurPageBase = SuiteDe(Utilisateur);
@ObjectType({ simpleResolvers: true })
export class UtilisateurPage extends UtilisateurPageBase {}

/** What one types to log in: a login may look like an address, and never holds a space. */
function Login(): PropertyDecorator {
  const message = dire(
    'De 2 à 100 lettres sans accent, chiffres et . _ - + @.',
    'From 2 to 100 letters without accents, digits and . _ - + @.',
  );
  return ensemble(TexteObligatoire(100), Matches(/^\s*[A-Za-z0-9._@+-]{2,100}\s*$/, { message }));
}

@InputType()
export class RoleDuCompteInput {
  @Field(() => ID)
  roleId: string;

  @Field(() => Instant, { nullable: true })
  dateFin?: Date | null;
}

const ROLES_MAX = 50;
const TropDeRoles = () => ArrayMaxSize(ROLES_MAX, { message: dire('50 rôles au plus.', 'At most 50 roles.') });

@InputType()
export class CreerUtilisateurInput {
  @Field(() => String) @TexteObligatoire(100) nom: string;
  @Field(() => String) @TexteObligatoire(100) prenom: string;
  @Field(() => String) @Login() login: string;
  @Field(() => String) @AdresseEmail() email: string;
  @Field(() => String, { nullable: true }) @TexteLimite(30) telephone?: string | null;
  @Field(() => StatutUtilisateur, { nullable: true })
  @JamaisNull()
  statut?: StatutUtilisateur;
  @Field(() => Instant, { nullable: true })
  dateExpiration?: Date | null;
  @Field(() => String, { nullable: true }) @TexteLimite(100) profil?: string | null;
  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => Langue, { nullable: true }) @JamaisNull() langue?: Langue;

  @Field(() => [RoleDuCompteInput], { nullable: true })
  @JamaisNull()
  @TropDeRoles()
  @ValidateNested({ each: true })
  roles?: RoleDuCompteInput[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierUtilisateurInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true }) @TexteObligatoire(100) nom?: string;
  @Field(() => String, { nullable: true }) @TexteObligatoire(100) prenom?: string;
  @Field(() => String, { nullable: true }) @Login() login?: string;
  @Field(() => String, { nullable: true }) @AdresseEmail() email?: string;
  @Field(() => String, { nullable: true }) @TexteLimite(30) telephone?: string | null;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  telephoneAtteste?: boolean;
  @Field(() => Instant, { nullable: true })
  dateExpiration?: Date | null;
  @Field(() => String, { nullable: true }) @TexteLimite(100) profil?: string | null;
  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => Langue, { nullable: true }) @JamaisNull() langue?: Langue;

  @Field(() => [RoleDuCompteInput], {
    nullable: true,
  })
  @JamaisNull()
  @TropDeRoles()
  @ValidateNested({ each: true })
  roles?: RoleDuCompteInput[];
}

@InputType()
export class ProlongerUtilisateurInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Instant, { nullable: true }) dateExpiration?: Date | null;
}

@InputType()
export class ModifierStatutUtilisateurInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => StatutUtilisateur) statut: StatutUtilisateur;
}

@ObjectType({
  simpleResolvers: true,
})
export class EligibiliteUtilisateur {
  @Field(() => Boolean) eligible: boolean;
  @Field(() => Texte, { nullable: true }) raison: Texte | null;
}
