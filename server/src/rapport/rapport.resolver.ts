import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Langue } from '../plateforme/utilisateur/utilisateur.champs.ts';
import type { Contexte } from '../socle/graphql/contexte.ts';
import { Exige } from '../socle/securite/droits.ts';
import { enCsv } from './csv.ts';
import { ConsulterRapportInput, MesureRapport, Rapport } from './rapport.inputs.ts';
import { RAPPORT_LIRE } from './rapport.permissions.ts';
import { etablirRapport, type RapportEtabli } from './rapport.service.ts';

@Resolver(() => Rapport)
export class RapportResolver {
  @Exige(RAPPORT_LIRE)
  @Query(() => Rapport, {
    complexity: 5000,
  })
  consulterRapport(@Arg('input', () => ConsulterRapportInput) input: ConsulterRapportInput, @Ctx() { em }: Contexte) {
    const { type, du, au } = input;
    const filtres = (input.filtres ?? []).map(({ groupe, cle = null }) => ({ groupe, cle }));
    const [grain, groupe] = [input.grain ?? 'MOIS', input.groupe ?? 'AUCUN'] as const;
    return etablirRapport(em, { type, du, au, grain, groupe, filtres });
  }

  @FieldResolver(() => [MesureRapport])
  mesures(@Root() { mesures }: RapportEtabli): MesureRapport[] {
    return mesures.map(({ cle, nom, unite, decimales, calcul }) => ({
      ...{ cle, nom, unite, decimales },
      additive: calcul !== 'MOYENNE',
    }));
  }

  @FieldResolver(() => String)
  csv(
    @Root() { mesures, lignes, groupe }: RapportEtabli,
    @Arg('langue', () => Langue, { nullable: true }) langue?: Langue | null,
  ): string {
    return enCsv(mesures, lignes, groupe !== 'AUCUN', langue === Langue.EN ? 'en' : 'fr');
  }
}
