import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { EtapeAcces, MotifAcces } from '../../socle/securite/decision.ts';
import { Application } from '../application/application.entity.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Role } from '../role/role.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

registerEnumType(EtapeAcces, { name: 'EtapeAcces' });
registerEnumType(MotifAcces, { name: 'MotifAcces' });

@ArgsType()
export class VerifierAccesArgs {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => String, { nullable: true })
  login?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;

  @Field(() => String, { nullable: true })
  fonction?: string | null;

  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  application?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class EtapeDecision {
  @Field(() => EtapeAcces) etape: EtapeAcces;
  @Field(() => Boolean) passee: boolean;
  @Field(() => MotifAcces) motif: MotifAcces;
  @Field(() => Texte) raison: Texte;
}

@ObjectType({ simpleResolvers: true })
export class PermissionRequise {
  @Field(() => String) nom: string;
  @Field(() => Boolean) tenue: boolean;
}

/** Who asks learns of the account its state and its role, and who it is only with UTILISATEUR_LIRE. */
@ObjectType({ simpleResolvers: true })
export class DecisionAcces {
  @Field(() => Boolean) autorise: boolean;
  @Field(() => MotifAcces) motif: MotifAcces;
  @Field(() => Texte) raison: Texte;
  @Field(() => [EtapeDecision])
  etapes: EtapeDecision[];

  @Field(() => Utilisateur, { nullable: true }) utilisateur: Utilisateur | null;
  @Field(() => StatutUtilisateur, { nullable: true }) statut: StatutUtilisateur | null;
  @Field(() => Instant, { nullable: true }) dateExpiration: Date | null;

  @Field(() => Application, { nullable: true }) readonly application: Application | null;
  @Field(() => FonctionApi, { nullable: true }) readonly fonction: FonctionApi | null;
  @Field(() => ModeFonction, { nullable: true }) mode: ModeFonction | null;
  @Field(() => [PermissionRequise]) permissionsRequises: PermissionRequise[];

  @Field(() => Role, { nullable: true })
  readonly role: Role | null;
  @Field(() => Instant, { nullable: true }) dateFin: Date | null;
}
