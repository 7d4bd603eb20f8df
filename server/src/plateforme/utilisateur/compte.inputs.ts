import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDeSuite, SuiviDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { CHAMPS } from './utilisateur.champs.ts';
import { Utilisateur } from './utilisateur.entity.ts';

@ArgsType()
@InputType('UtilisateurFiltre')
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
  @Field(() => Instant, { nullable: true })
  roleFinitAvant?: Date | null;
  @Field(() => Instant, { nullable: true })
  modifieDepuis?: Date | null;
}

const UtilisateurPageBase = SuiviDe(Utilisateur);
@ObjectType({ simpleResolvers: true })
export class UtilisateurPage extends UtilisateurPageBase {}

@InputType()
export class CreerUtilisateurInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierUtilisateurInput extends Modification(CHAMPS) {}

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
