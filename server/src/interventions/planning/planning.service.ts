import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { lesSiennes } from '../intervention/lignes.ts';
import { lireDisponibilites } from './disponibilites.ts';
import type { ProposerCreneauxInput, Proposition } from './planning.types.ts';
import { proposer } from './proposer.ts';
import { raisonEnMots } from './raisons.ts';

const MINUTE = 60_000;
const JOUR = 24 * 3600 * 1000;
const JOURS_MAX = 14;
const JOURS = 7;
const DUREE = 60;
const LIMITE = 3;
/** From now to the first slot: somebody has to hear of it. */
const DELAI = 15 * MINUTE;
/** Hours to the due date from which the earliest matters most. */
const PRESSE_HEURES = 24;

/** Who could come and when, the best first; each would be accepted as it is. */
export async function proposerCreneaux(contexte: Contexte, input: ProposerCreneauxInput): Promise<Proposition[]> {
  const maintenant = contexte.horloge.maintenant();
  const visite = await laVisite(contexte, input);
  const debut = input.du ?? maintenant;
  const fin = input.au ?? new Date(debut.getTime() + JOURS * JOUR);
  if (fin <= debut) throw champInvalide('au', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (fin.getTime() - debut.getTime() > JOURS_MAX * JOUR)
    throw champInvalide('au', `${JOURS_MAX} jours au plus.`, `${JOURS_MAX} days at most.`);
  const candidats = await lireDisponibilites(contexte.em, {
    ...{ maintenant, debut, fin, saufId: visite.id },
    intervenantIds: input.intervenantIds?.map((id) => cleOuAucune(id)),
  });
  const { codePostal, dureeMinutes, echeance, presse } = visite;
  const apres = new Date(Math.max(debut.getTime(), maintenant.getTime() + DELAI));
  const limite = input.limite ?? LIMITE;
  return proposer({ codePostal, dureeMinutes, echeance, presse, apres, avant: fin, limite }, candidats).map(
    ({ raisons, ...trouvee }) => ({
      ...trouvee,
      raisons: raisons.map((code) => ({ code, ...raisonEnMots(code, trouvee.fin, echeance) })),
    }),
  );
}

/** The one of the intervention that is named, or what is said of one that is not opened yet. */
async function laVisite(contexte: Contexte, input: ProposerCreneauxInput) {
  const { codePostal = null, dureeMinutes, echeance = null, interventionId } = input;
  if (interventionId == null)
    return {
      id: undefined,
      codePostal,
      dureeMinutes: dureeMinutes ?? DUREE,
      echeance,
      presse: presse(contexte, echeance),
    };
  const lue = await lesSiennes(contexte)
    .where('i.id', '=', cleOuAucune(interventionId))
    .select(['i.id', 'i.codePostal', 'i.echeance', 'i.debutPlanifie', 'i.finPlanifiee'])
    .executeTakeFirst();
  if (!lue) throw introuvable(LINTERVENTION);
  const [de, a] = [versDate(lue.debutPlanifie), versDate(lue.finPlanifiee)];
  const prevue = de && a ? Math.round((a.getTime() - de.getTime()) / MINUTE) : DUREE;
  const due = echeance ?? versDate(lue.echeance);
  return {
    id: lue.id,
    codePostal: codePostal ?? lue.codePostal,
    dureeMinutes: dureeMinutes ?? prevue,
    ...{ echeance: due, presse: presse(contexte, due) },
  };
}

/** Due within a day, or overdue: the earliest is the best. */
const presse = ({ horloge }: Contexte, echeance: Date | null): boolean =>
  echeance !== null && echeance.getTime() - horloge.maintenant().getTime() <= PRESSE_HEURES * 60 * MINUTE;
