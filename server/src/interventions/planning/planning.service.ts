import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { urgenceDe } from '../intervention/intervention.service.ts';
import { lesSiennes } from '../intervention/lignes.ts';
import { echeanceInitiale } from '../intervention/machine.ts';
import { type Avertissement, avertir } from './avertissements.ts';
import { lireDisponibilites } from './disponibilites.ts';
import type { ExaminerCreneauInput, ProposerCreneauxInput, Proposition } from './planning.types.ts';
import { proposer } from './proposer.ts';
import { raisonEnMots } from './raisons.ts';
import { lireTrajets } from './trajets.lecture.ts';

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
  const trajets = await lireTrajets(contexte.em);
  const { codePostal, dureeMinutes, echeance, presse } = visite;
  const apres = new Date(Math.max(debut.getTime(), maintenant.getTime() + DELAI));
  const limite = input.limite ?? LIMITE;
  return proposer({ codePostal, dureeMinutes, echeance, presse, apres, avant: fin, limite }, candidats, trajets).map(
    ({ raisons, ...trouvee }) => ({
      ...trouvee,
      raisons: raisons.map((code) => ({ code, ...raisonEnMots(code, trouvee.fin, echeance) })),
    }),
  );
}

/** The one of the intervention that is named, or what is said of one that is not opened yet. */
async function laVisite(contexte: Contexte, input: ProposerCreneauxInput) {
  const { codePostal = null, dureeMinutes, echeance = null, interventionId } = input;
  if (interventionId == null) {
    const due = echeance ?? (await echeanceDe(contexte, input.urgenceId));
    return {
      ...{ id: undefined, codePostal, dureeMinutes: dureeMinutes ?? DUREE },
      ...{ echeance: due, presse: presse(contexte, due) },
    };
  }
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

/** When what is opened now with this degree of urgency is due. */
async function echeanceDe(contexte: Contexte, urgenceId: string | null | undefined): Promise<Date | null> {
  if (urgenceId == null) return null;
  const { delaiHeures } = await urgenceDe(contexte.em, urgenceId);
  return echeanceInitiale(contexte.horloge.maintenant(), delaiHeures);
}

/** Due within a day, or overdue: the earliest is the best. */
const presse = ({ horloge }: Contexte, echeance: Date | null): boolean =>
  echeance !== null && echeance.getTime() - horloge.maintenant().getTime() <= PRESSE_HEURES * 60 * MINUTE;

/** What is awkward about the slot that a visit has now; nothing of one that is over, nor for who does not plan. */
export async function avertissementsDe(contexte: Contexte, id: number): Promise<Avertissement[]> {
  if (!regardDe(contexte).permissions.has(INTERVENTION_PLANIFIER.nom)) return [];
  const lue = await lesSiennes(contexte)
    .where('i.id', '=', id)
    .where('i.etape', '=', 'PLANIFIEE')
    .select(['i.intervenantId', 'i.codePostal', 'i.debutPlanifie', 'i.finPlanifiee'])
    .executeTakeFirst();
  const [debut, fin] = [versDate(lue?.debutPlanifie ?? null), versDate(lue?.finPlanifiee ?? null)];
  if (!lue?.intervenantId || !debut || !fin) return [];
  const { intervenantId, codePostal } = lue;
  return avertissementsDuCreneau(contexte, { id, intervenantId, codePostal, debut, fin });
}

/** The same of a slot that is not given yet, to one of the caller's: what `planifierIntervention` would say of it. */
export async function examinerCreneau(contexte: Contexte, input: ExaminerCreneauInput): Promise<Avertissement[]> {
  const { interventionId, debut, dureeMinutes } = input;
  const lue = await lesSiennes(contexte)
    .where('i.id', '=', cleOuAucune(interventionId))
    .select(['i.id', 'i.codePostal'])
    .executeTakeFirst();
  if (!lue) throw introuvable(LINTERVENTION);
  const fin = new Date(debut.getTime() + dureeMinutes * MINUTE);
  return avertissementsDuCreneau(contexte, { ...lue, intervenantId: cleOuAucune(input.intervenantId), debut, fin });
}

interface CreneauDeVisite {
  /** Whose own slot of now takes nobody's time. */
  id: number;
  intervenantId: number;
  codePostal: string | null;
  debut: Date;
  fin: Date;
}

async function avertissementsDuCreneau(
  { em, horloge }: Contexte,
  { id, intervenantId, codePostal, debut, fin }: CreneauDeVisite,
): Promise<Avertissement[]> {
  const maintenant = horloge.maintenant();
  if (fin <= maintenant) return [];
  const [qui] = await lireDisponibilites(em, {
    ...{ maintenant, debut, fin, saufId: id },
    intervenantIds: [intervenantId],
  });
  const jour = qui?.jours[0];
  if (!qui || !jour) return [];
  const heures = qui.jours.flatMap((un) => un.heures);
  return avertir(await lireTrajets(em), { ...qui, jour }, heures, { debut, fin, codePostal });
}
