import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, valeurDe } from '../../socle/commun/chargeurs.ts';
import { enTexte } from '../../socle/commun/montant.ts';
import { EntierEntre } from '../../socle/commun/validation.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Offre } from '../offre/offre.entity.ts';
import { type OffreLue, offreLue } from '../offre/offre.lecture.ts';
import { regardSurOffres } from '../offre/offre.regles.ts';
import { coutAnnuel, KWH_MAX } from '../offre/prix.ts';
import type { Termes } from './devis.types.ts';
import { EvenementSouscription, evenementsDe } from './historique.ts';
import { TermesSouscription } from './prix.outputs.ts';
import { Souscription } from './souscription.entity.ts';
import type { SouscriptionLue } from './souscription.lecture.ts';
import { termesLus } from './termes-lus.ts';

@ArgsType()
class ConsommationArgs {
  @Field(() => Int, { nullable: true })
  @EntierEntre(0, KWH_MAX)
  kwhParAn?: number | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, 100)
  pourcentCreuses?: number | null;
}

@Resolver(() => Souscription)
export class SouscriptionCalcules {
  @FieldResolver(() => TermesSouscription)
  termes(@Root() { termes }: SouscriptionLue): Termes {
    return termesLus(termes);
  }

  @FieldResolver(() => Decimal)
  coutAnnuel(
    @Root() { termes }: SouscriptionLue,
    @Args(() => ConsommationArgs) { kwhParAn, pourcentCreuses }: ConsommationArgs,
  ): string {
    const { tarif, ...dAlors } = JSON.parse(termes) as Termes;
    const consommation = {
      kwhParAn: kwhParAn ?? dAlors.kwhParAn,
      pourcentCreuses: pourcentCreuses ?? dAlors.pourcentCreuses,
    };
    return enTexte(coutAnnuel(tarif, '0', consommation));
  }

  @FieldResolver(() => [EvenementSouscription], {
    complexity: 100,
  })
  historique(@Root() souscription: SouscriptionLue, @Ctx() contexte: Contexte) {
    return evenementsDe(contexte, souscription);
  }

  @FieldResolver(() => Utilisateur)
  client(@Root() { clientId }: SouscriptionLue, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', clientId);
  }

  @FieldResolver(() => Offre)
  async offre(@Root() { offreId }: SouscriptionLue, @Ctx() contexte: Contexte) {
    const ligne = await ligneDe(contexte, 'offre', offreId);
    return ligne && offreLue(ligne, await regardSurOffres(contexte));
  }
}

@Resolver(() => Offre)
export class OffreSouscriteResolver {
  @FieldResolver(() => Souscription, {
    nullable: true,
  })
  souscriptionEnCours(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    const clientId = regard.besoin?.clientId ?? appelantDe(contexte).id;
    return valeurDe(contexte, `offre.souscriptionEnCours ${clientId}`, id, async (ids) => {
      const vivantes = await sql(contexte.em)
        .selectFrom('souscription')
        .where(
          'vivanteClient',
          'in',
          ids.map((offreId) => `${clientId}:${offreId}`),
        )
        .selectAll()
        .execute();
      return new Map(vivantes.map((une) => [une.offreId, une]));
    });
  }
}
