import { Field, ID, InputType, Int } from 'type-graphql';
import { AdresseEmail, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Langue, Theme } from '../utilisateur/utilisateur.entity.ts';
import { MotDePasseAcceptable } from './mot-de-passe-acceptable.ts';

@InputType({ description: 'Un identifiant et son mot de passe, ou ce que le fournisseur d’identité a remis au site' })
export class ConnexionInput {
  @Field(() => String, { nullable: true, description: 'Login ou e-mail' })
  @TexteObligatoire(200)
  identifiant?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(1024, { forme: 'SECRET' })
  motDePasse?: string;

  @Field(() => String, { nullable: true, description: 'ID token du fournisseur d’identité, à usage unique' })
  @TexteObligatoire(16_000)
  jetonIdentite?: string;

  @Field(() => String, { nullable: true, description: 'Celui de la demande dont vient jetonIdentite' })
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
  @Field(() => String, { description: 'Login ou e-mail' })
  @TexteObligatoire(200)
  identifiant: string;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ReinitialiserMotDePasseInput {
  @Field(() => String, { description: 'Reçu par mail, à usage unique' })
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

@InputType({ description: 'Un champ absent ne change pas' })
export class ModifierProfilInput {
  @Field(() => ID, { nullable: true, description: 'Absent : soi-même ; un autre compte demande UTILISATEUR_GERER' })
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

  @Field(() => String, { nullable: true, description: 'Pour changer sa propre adresse' })
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
