import type { EntityManager } from '@mikro-orm/core';
import { type Brut, sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Etape } from '../intervention/machine.ts';
import { lireDisponibilites } from '../planning/disponibilites.ts';
import { type Demande, proposer, type Trouvee } from '../planning/proposer.ts';
import { lireTrajets } from '../planning/trajets.lecture.ts';
import type { CreneauPossible } from './deplacement.types.ts';
import { reglages } from './reglages.ts';

const MINUTE = 60_000;
const JOURS = 14;
const ASSEZ = 6;

export interface Visite {
  id: number;
  etape: Etape;
  intervenantId: number;
  debut: Date;
  fin: Date;
  codePostal: string | null;
  echeance: Date | null;
}

type Lue = Pick<Visite, 'id' | 'etape' | 'codePostal'> & {
  intervenantId: number | null;
  debutPlanifie: Brut | null;
  finPlanifiee: Brut | null;
  echeance: Brut | null;
};

export function visiteDe({ debutPlanifie, finPlanifiee, echeance, intervenantId, ...lue }: Lue): Visite | null {
  const [debut, fin] = [versDate(debutPlanifie), versDate(finPlanifiee)];
  return debut && fin && intervenantId !== null
    ? { ...lue, intervenantId, debut, fin, echeance: versDate(echeance) }
    : null;
}

/** Of the interventions of a page, in one query. */
export const lireVisite = (contexte: Contexte, id: number): Promise<Visite | null> =>
  valeurDe(contexte, 'deplacement.visite', id, async (ids) => {
    const lues = await sql(contexte.em)
      .selectFrom('intervention')
      .where('id', 'in', [...ids])
      .select(['id', 'etape', 'intervenantId', 'debutPlanifie', 'finPlanifiee', 'codePostal', 'echeance'])
      .execute();
    return new Map(lues.flatMap((lue) => [visiteDe(lue)].flatMap((une) => (une ? [[une.id, une] as const] : []))));
  });

/** Planned, and not so soon that somebody is on their way. */
export async function estDeplacable(contexte: Contexte, { etape, debut }: Visite): Promise<boolean> {
  const { delaiMs } = await reglages(contexte);
  return etape === 'PLANIFIEE' && debut.getTime() - contexte.horloge.maintenant().getTime() >= delaiMs;
}

/** Free slots of whoever is to come, the first of them first, and then of others. */
export async function creneauxPossibles(contexte: Contexte, visite: Visite): Promise<CreneauPossible[]> {
  if (!(await estDeplacable(contexte, visite))) return [];
  const { delaiMs } = await reglages(contexte);
  const debut = new Date(contexte.horloge.maintenant().getTime() + delaiMs);
  const fin = new Date(debut.getTime() + JOURS * 24 * 60 * MINUTE);
  const autre = ({ intervenantId, debut: quand }: Trouvee) =>
    intervenantId !== visite.intervenantId || quand.getTime() !== visite.debut.getTime();
  const trajets = await lireTrajets(contexte.em);
  const chercher = async (intervenantIds?: readonly number[]) =>
    proposer(demandeDe(visite, debut, fin), await candidats(contexte, visite, { debut, fin }, intervenantIds), trajets)
      .filter(autre)
      .toSorted((a, b) => a.debut.getTime() - b.debut.getTime());
  const siens = await chercher([visite.intervenantId]);
  const tous = siens.length >= ASSEZ ? [] : await chercher();
  const desAutres = tous.filter(({ intervenantId }) => intervenantId !== visite.intervenantId);
  return [...siens, ...desAutres].slice(0, ASSEZ);
}

/** Whether it is one that could have been offered: free, in hours, with time for the way. */
export async function estPossible(
  contexte: Contexte,
  visite: Visite,
  { intervenantId, debut, fin }: Omit<CreneauPossible, 'intervenant'>,
): Promise<boolean> {
  const { delaiMs } = await reglages(contexte);
  if (debut.getTime() - contexte.horloge.maintenant().getTime() < delaiMs) return false;
  const trouvees = proposer(
    demandeDe(visite, debut, fin),
    await candidats(contexte, visite, { debut, fin }, [intervenantId]),
    await lireTrajets(contexte.em),
  );
  return trouvees.some((trouvee) => trouvee.debut.getTime() === debut.getTime());
}

const demandeDe = ({ codePostal, echeance, debut, fin }: Visite, apres: Date, avant: Date): Demande => ({
  ...{ codePostal, echeance, apres, avant, presse: false, limite: ASSEZ },
  dureeMinutes: Math.round((fin.getTime() - debut.getTime()) / MINUTE),
});

const candidats = (
  { em, horloge }: { em: EntityManager; horloge: Contexte['horloge'] },
  { id }: Visite,
  { debut, fin }: { debut: Date; fin: Date },
  intervenantIds?: readonly number[],
) => lireDisponibilites(em, { maintenant: horloge.maintenant(), debut, fin, saufId: id, intervenantIds });
