import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { EntreeAnnuaire } from '../../plateforme/utilisateur/annuaire.resolver.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { toutes } from './lignes.ts';
import { ETAPES_OUVERTES } from './machine.ts';

const COLONNE = {
  CLIENT: 'clientId',
  INTERVENANT: 'intervenantId',
  SOUSCRIPTEUR: 'clientId',
  COLLEGUE: 'standardisteId',
} as const;

/** What somebody of the directory has under way, for whoever chooses among them. */
@Resolver(() => EntreeAnnuaire)
export class ChargeDAnnuaire {
  @FieldResolver(() => Int)
  async charge(@Root() { id, type }: EntreeAnnuaire, @Ctx() contexte: Contexte): Promise<number> {
    const colonne = COLONNE[type];
    const ouvertes = await valeurDe(contexte, `annuaire.charge.${colonne}`, id, async (ids) => {
      const lignes = await toutes(contexte.em)
        .where(colonne, 'in', ids)
        .where('etape', 'in', [...ETAPES_OUVERTES])
        .groupBy(colonne)
        .select((ou) => [`${colonne} as personneId`, ou.fn.countAll<number>().as('charge')])
        .execute();
      return new Map(lignes.map(({ personneId, charge }) => [Number(personneId), Number(charge)]));
    });
    return ouvertes ?? 0;
  }
}
