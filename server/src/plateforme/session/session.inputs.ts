import { Field, ID, InputType, Int } from 'type-graphql';
import { AdresseEmail, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Langue, Theme } from '../utilisateur/utilisateur.entity.ts';
import { MotDePasseAcceptable } from './mot-de-passe-acceptable.ts';

@InputType()
export class ConnexionInput {
  @Field(() => String, { nullable: true })
  @TexteObligatoire(200)
  identifiant?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(1024, { forme: 'SECRET' })
  motDePasse?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(16_000)
  jetonIdentite?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(200)
  nonce?: string;
}

@InputType()
export class RafraichirSessionInput {
  @Field(() => String)
  @TexteObligatoire(300)
  jetonRafraichissement: string;
}

@InputType()
export class DemanderReinitialisationInput {
  @Field(() => String)
  @TexteObligatoire(200)
  identifiant: string;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ReinitialiserMotDePasseInput {
  @Field(() => String)
  @TexteObligatoire(100)
  jeton: string;

  @Field(() => String)
  @MotDePasseAcceptable()
  motDePasse: string;
}

@InputType()
export class ChangerMotDePasseInput {
  @Field(() => String)
  @TexteObligatoire(1024, { forme: 'SECRET' })
  motDePasseActuel: string;

  @Field(() => String)
  @MotDePasseAcceptable()
  nouveauMotDePasse: string;
}

@InputType()
export class ModifierProfilInput {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  prenom?: string;

  @Field(() => String, { nullable: true })
  @AdresseEmail()
  email?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(1024, { forme: 'SECRET' })
  motDePasseActuel?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(30)
  telephone?: string | null;

  @Field(() => Langue, { nullable: true })
  @JamaisNull()
  langue?: Langue;

  @Field(() => Theme, { nullable: true })
  @JamaisNull()
  theme?: Theme;
}
