import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sql } from '../../commun/base-de-donnees.ts';
import { ligneDe, valeurDe } from '../../commun/chargeurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { Offre } from '../offre/offre.entity.ts';
import { type OffreLue, offreLue } from '../offre/offre.lecture.ts';
import { regardSurOffres } from '../offre/offre.regles.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import type { Termes } from './devis.types.ts';
import { TermesSouscription } from './prix.outputs.ts';
import { Souscription } from './souscription.entity.ts';
import type { SouscriptionLue } from './souscription.lecture.ts';

@Resolver(() => Souscription)
export class SouscriptionChamps {
  @FieldResolver(() => TermesSouscription, { description: 'Tels qu’ils étaient le jour de la souscription' })
  termes(@Root() { termes }: SouscriptionLue): Termes {
    return JSON.parse(termes) as Termes;
  }

  @FieldResolver(() => Utilisateur)
  client(@Root() { clientId }: SouscriptionLue, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', clientId);
  }

  @FieldResolver(() => Offre, { description: 'Telle qu’elle est aujourd’hui' })
  async offre(@Root() { offreId }: SouscriptionLue, @Ctx() contexte: Contexte) {
    const ligne = await ligneDe(contexte, 'offre', offreId);
    return ligne && offreLue(ligne, await regardSurOffres(contexte));
  }
}

@Resolver(() => Offre)
export class OffreSouscriteResolver {
  @FieldResolver(() => Souscription, {
    nullable: true,
    description: 'Celle que l’appelant, ou le client du besoin, a déjà de cette offre et qui n’est pas finie',
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
