import { ArrayMaxSize, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
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
export class FiltresUtilisateur extends DemandeDePage {
  @Field(() => String, {
    nullable: true,
    description: 'Chaque mot dans le nom, le prénom, le login ou l’e-mail ; ou le téléphone, ou sa fin',
  })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Tient ce rôle, même s’il a pris fin' }) roleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Tient un rôle dans cette application' })
  applicationId?: string | null;
  @Field(() => StatutUtilisateur, { nullable: true }) statut?: StatutUtilisateur | null;
  @Field(() => String, { nullable: true, description: 'Le début du profil' })
  @TexteLimite(100)
  profil?: string | null;
  @Field(() => TypeCompte, { nullable: true, description: 'Les personnes, sauf demande contraire' })
  type?: TypeCompte | null;
  @Field(() => Instant, { nullable: true, description: 'Expirés, ou qui expirent avant cet instant' })
  expireAvant?: Date | null;
}

const UtilisateurPageBase = PageDe(Utilisateur);
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
  @Field(() => ID, { description: 'Le rôle dit son application' })
  roleId: string;

  @Field(() => Instant, { nullable: true, description: 'Le rôle prend fin de lui-même à cet instant' })
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
  @Field(() => StatutUtilisateur, { nullable: true, description: 'ACTIF, sauf demande contraire' })
  @JamaisNull()
  statut?: StatutUtilisateur;
  @Field(() => Instant, { nullable: true, description: 'Absente : le compte n’expire pas' })
  dateExpiration?: Date | null;
  @Field(() => String, { nullable: true }) @TexteLimite(100) profil?: string | null;
  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => Langue, { nullable: true }) @JamaisNull() langue?: Langue;

  @Field(() => [RoleDuCompteInput], { nullable: true, description: 'Un au plus par application ; tous ou aucun' })
  @JamaisNull()
  @TropDeRoles()
  @ValidateNested({ each: true })
  roles?: RoleDuCompteInput[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas' })
export class ModifierUtilisateurInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true }) @TexteObligatoire(100) nom?: string;
  @Field(() => String, { nullable: true }) @TexteObligatoire(100) prenom?: string;
  @Field(() => String, { nullable: true }) @Login() login?: string;
  @Field(() => String, { nullable: true }) @AdresseEmail() email?: string;
  @Field(() => String, { nullable: true }) @TexteLimite(30) telephone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : le numéro, donné par son titulaire, est bien le sien' })
  @JamaisNull()
  telephoneAtteste?: boolean;
  @Field(() => Instant, { nullable: true, description: 'null : le compte n’expire plus' })
  dateExpiration?: Date | null;
  @Field(() => String, { nullable: true }) @TexteLimite(100) profil?: string | null;
  @Field(() => ID, { nullable: true }) entiteId?: string | null;
  @Field(() => Langue, { nullable: true }) @JamaisNull() langue?: Langue;

  @Field(() => [RoleDuCompteInput], {
    nullable: true,
    description: 'Tous ses rôles tels qu’ils doivent être : celui qui n’y est pas est retiré',
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
  @Field(() => Instant, { nullable: true, description: 'Absente : dans 30 jours' }) dateExpiration?: Date | null;
}

@InputType()
export class ModifierStatutUtilisateurInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => StatutUtilisateur) statut: StatutUtilisateur;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Ce compte peut-il se servir de cette application, et sinon pourquoi',
})
export class EligibiliteUtilisateur {
  @Field(() => Boolean) eligible: boolean;
  @Field(() => Texte, { nullable: true }) raison: Texte | null;
}
