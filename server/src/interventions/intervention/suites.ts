import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut } from 'kysely';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar, valeurDe } from '../../socle/commun/chargeurs.ts';
import { cle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { formeDe, type InterventionLue, lireInterventions } from './intervention.lecture.ts';
import { lesSiennes } from './lignes.ts';
import { ETAPES_OUVERTES } from './machine.ts';

const SUITES_MAX = 10;
const CELLE_D_AVANT = { fr: 'L’intervention suivie (suiteDeId)', en: 'The intervention to follow up (suiteDeId)' };

/** The one that a new intervention of this client goes on from: one that the caller reads, whose work is over. */
export async function aSuivre(contexte: Contexte, suiteDeId: string, clientId: number): Promise<number> {
  const id = cle(suiteDeId, CELLE_D_AVANT);
  const ligne = await lesSiennes(contexte)
    .where('i.id', '=', id)
    .select(['i.version', 'i.clientId', 'i.etape'])
    .executeTakeFirst();
  if (!ligne) throw introuvable(CELLE_D_AVANT);
  if (ligne.clientId !== clientId) {
    const en = 'This intervention is another client’s.';
    throw champInvalide('suiteDeId', 'Cette intervention est d’un autre client.', en);
  }
  if (ETAPES_OUVERTES.includes(ligne.etape)) throw pasFinie(suiteDeId, ligne);
  return id;
}

function pasFinie(id: string, { version, etape }: Pick<InterventionLue, 'version' | 'etape'>) {
  const message = {
    fr: 'Cette intervention n’est pas finie : elle n’a pas encore de suite',
    en: 'This intervention is not finished: it cannot be followed up yet',
  };
  return conflit(message, { champs: [{ chemin: 'suiteDeId', message }], actuel: { id, version, etape } });
}

/** Null too for whoever does not see it. */
export function suiteDe(contexte: Contexte, { suiteDeId }: InterventionLue, info: GraphQLResolveInfo) {
  if (suiteDeId === null) return null;
  return valeurDe(contexte, `suiteDe ${formeDe(info)}`, suiteDeId, (ids) => lireInterventions(contexte, ids, info));
}

export function suites(contexte: Contexte, { id }: InterventionLue, info: GraphQLResolveInfo) {
  return lignesPar(contexte, `suites ${formeDe(info)}`, id, (ids) => lireSuites(contexte, ids, info));
}

/** Ranked among those of the same one by their keys alone, which an index has: a limit then holds for each. */
async function lireSuites(contexte: Contexte, ids: readonly number[], info: GraphQLResolveInfo) {
  const siennes = lesSiennes(contexte)
    .where('i.suiteDeId', 'in', [...ids])
    .select(['i.id', 'i.suiteDeId as cle'])
    .select(brut<number>`row_number() over (partition by ${brut.ref('i.suiteDeId')} order by i.id desc)`.as('rang'));
  const dernieres = await sql(contexte.em)
    .selectFrom(siennes.as('r'))
    .where('r.rang', '<=', SUITES_MAX)
    .select(['r.id', 'r.cle'])
    .orderBy('r.id', 'desc')
    .execute();
  const lues = await lireInterventions(
    contexte,
    dernieres.map(({ id }) => id),
    info,
  );
  return dernieres.flatMap(({ id, cle: avant }) => {
    const lue = lues.get(id);
    return lue ? [{ ...lue, cle: avant }] : [];
  });
}
