import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Recherche } from '../../plateforme/recherche/recherche.types.ts';
import { PREMIERS, TROUVES_MAX, trouver } from '../../plateforme/recherche/trouver.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { numeroDeReference } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Intervention } from './intervention.entity.ts';
import { lireInterventions, listerInterventions } from './intervention.lecture.ts';
import { InterventionPage } from './intervention.types.ts';
import { triDe } from './ordre.ts';

@Resolver(() => Recherche)
export class InterventionsTrouvees {
  @FieldResolver(() => Intervention, { nullable: true })
  reference(@Root() { texte }: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return trouver(contexte, 'voirIntervention', () => parReference(contexte, texte, info));
  }

  @FieldResolver(() => InterventionPage, { nullable: true, complexity: coutDeListe(TROUVES_MAX) })
  interventions(@Root() { texte }: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    const filtre = { recherche: texte };
    const demande = { filtre, ...PREMIERS };
    return trouver(contexte, 'consulterIntervention', () =>
      listerInterventions(contexte, demande, triDe(filtre, undefined), info),
    );
  }
}

async function parReference(contexte: Contexte, texte: string, info: GraphQLResolveInfo) {
  const numero = numeroDeReference(texte);
  if (!numero || !Number.isSafeInteger(numero.id)) return null;
  const lue = (await lireInterventions(contexte, [numero.id], info)).get(numero.id) ?? null;
  return lue && (numero.annee === null || versDate(lue.creerA).getUTCFullYear() === numero.annee) ? lue : null;
}
