import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Application } from '../application/application.entity.ts';
import { ACCES_VERIFIER } from '../droits/acces.permissions.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Role } from '../role/role.entity.ts';
import { verifier } from './decision.service.ts';
import { DecisionAcces, VerifierAccesArgs } from './decision.types.ts';

type Decidee = Awaited<ReturnType<typeof verifier>>;

@Resolver(() => DecisionAcces)
export class DecisionResolver {
  @Exige(ACCES_VERIFIER)
  @Query(() => DecisionAcces)
  verifierAcces(@Ctx() contexte: Contexte, @Args(() => VerifierAccesArgs) args: VerifierAccesArgs) {
    return verifier(contexte, args);
  }

  @FieldResolver(() => Application, { nullable: true })
  application(@Root() { applicationId }: Decidee, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'application', applicationId);
  }

  @FieldResolver(() => FonctionApi, { nullable: true })
  fonction(@Root() { fonctionId }: Decidee, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'fonction_api', fonctionId);
  }

  @FieldResolver(() => Role, { nullable: true })
  role(@Root() { roleId }: Decidee, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'role', roleId);
  }
}
