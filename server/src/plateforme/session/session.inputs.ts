import { Field, ID, InputType, Int } from 'type-graphql';
import { lu, texte } from '../../socle/champs/genres.ts';
import { Changements } from '../../socle/champs/saisie.ts';
import { TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS, theme } from '../utilisateur/utilisateur.champs.ts';
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

const { nom, prenom, email, telephone, langue } = CHAMPS;
const motDePasseActuel = lu(texte(1024, { requis: true }, { forme: 'SECRET' }));
const PROFIL = { nom, prenom, email, motDePasseActuel, telephone, langue, theme };

@InputType()
export class ModifierProfilInput extends Changements(PROFIL) {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string;

  @Field(() => Int)
  version: number;
}
