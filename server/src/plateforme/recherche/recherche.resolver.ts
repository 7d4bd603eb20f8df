import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { motsTapes } from '../../socle/commun/mots-cherches.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import { pagesDuMenu } from '../page/menu.service.ts';
import { Page } from '../page/page.entity.ts';
import { Recherche, RechercherArgs } from './recherche.types.ts';
import { TROUVES_MAX } from './trouver.ts';

const TEXTE_MIN = 2;

@Resolver(() => Recherche)
export class RechercheResolver {
  @Connectee({ personnes: true })
  @Query(() => Recherche)
  rechercher(@Args(() => RechercherArgs) { texte }: RechercherArgs): Recherche {
    const cherche = texte.trim();
    if (Array.from(cherche).length < TEXTE_MIN)
      throw champInvalide('texte', 'Deux caractères au moins.', 'At least two characters.');
    return { texte: cherche };
  }

  @FieldResolver(() => [Page])
  async pages(@Root() { texte }: Recherche, @Ctx() contexte: Contexte) {
    const mots = motsTapes(texte);
    if (mots.length === 0) return [];
    const trouvees = (await pagesDuMenu(contexte)).filter(({ nom, nomEn }) => {
      const cherchable = ` ${normaliser(`${nom} ${nomEn ?? ''}`)}`;
      return mots.every((mot) => cherchable.includes(` ${mot}`));
    });
    return trouvees.slice(0, TROUVES_MAX);
  }
}
