import type { GraphQLResolveInfo } from 'graphql';
import { lesIntervenants } from '../../plateforme/utilisateur/annuaire.service.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { pageDe } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { lireMembres } from '../fiche-intervenant/fiche-intervenant.lecture.ts';
import { type InterventionLue, lireInterventions } from '../intervention/intervention.lecture.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { type Disponibilite, lireDisponibilites } from './disponibilites.ts';
import { chevauche, minutesDans } from './grille.ts';
import { type ConsulterPlanningArgs, type LignePlanning, PERSONNES_MAX, type Planning } from './planning.types.ts';
import { autour, seCoupent, type Trajets, type VisitePrise } from './trajet.ts';
import { lireTrajets } from './trajets.lecture.ts';

const JOUR = 24 * 3600 * 1000;
const JOURS_MAX = 14;
const INTERVENANTS_MAX = 500;

/** The board: in as many queries for one person as for 25. */
export async function consulterPlanning(
  contexte: Contexte,
  args: ConsulterPlanningArgs,
  info: GraphQLResolveInfo,
): Promise<Planning> {
  const { em } = contexte;
  const maintenant = contexte.horloge.maintenant();
  const personnes = await lesLignes(contexte, args);
  const { du, au, page, perPage } = args;
  if (au <= du) throw champInvalide('au', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (au.getTime() - du.getTime() > JOURS_MAX * JOUR)
    throw champInvalide('au', `${JOURS_MAX} jours au plus.`, `${JOURS_MAX} days at most.`);
  if (perPage != null && perPage > PERSONNES_MAX)
    throw champInvalide('perPage', `De 1 à ${PERSONNES_MAX} par page.`, `From 1 to ${PERSONNES_MAX} per page.`);
  const { items, pagination } = pageDe(personnes, { page, perPage });
  const lues = await lireDisponibilites(em, { maintenant, debut: du, fin: au, intervenantIds: items });
  const demandees = (ligne: Disponibilite) =>
    ligne.visites.filter((visite) => seCoupent(visite, { debut: du, fin: au }));
  const ids = lues.flatMap((ligne) => demandees(ligne).map(({ id }) => id));
  const siennes = await lireInterventions(contexte, ids, info, 'lignes', 'creneaux', 'intervention');
  const trajets = await lireTrajets(em);
  const lignes = lues.map((ligne) => ligneDuPlanning(ligne, demandees(ligne), siennes, trajets));
  return { du, au, lignes, pagination };
}

/** Everybody's for who plans; of who comes, their own; of all others, none. */
async function lesLignes(contexte: Contexte, { intervenantIds, secteurId }: ConsulterPlanningArgs): Promise<number[]> {
  const { permissions, utilisateurId } = regardDe(contexte);
  const voulues = intervenantIds?.map((id) => cleOuAucune(id));
  const planifie = permissions.has(INTERVENTION_PLANIFIER.nom);
  const maintenant = contexte.horloge.maintenant();
  const ids = planifie ? voulues : [utilisateurId];
  const trouves = await lesIntervenants(contexte.em, maintenant, { ids, nombre: INTERVENANTS_MAX });
  const duSecteur = secteurId == null ? null : await lireMembres(contexte.em, cleOuAucune(secteurId));
  return trouves
    .map(({ id }) => id)
    .filter((id) => voulues === undefined || voulues.includes(id))
    .filter((id) => duSecteur === null || duSecteur.has(id));
}

function ligneDuPlanning(
  ligne: Disponibilite,
  demandees: Disponibilite['visites'],
  siennes: ReadonlyMap<number, InterventionLue>,
  trajets: Trajets,
): LignePlanning {
  const { id, jours, absences, visites, secteurs } = ligne;
  return {
    ...{ intervenantId: id, secteurs },
    jours: jours.map(({ jour, entier, heures }) => ({
      ...{ jour, ouvert: heures },
      absences: absences.filter((une) => seCoupent(une, entier)),
      minutesPlanifiees: minutesDans(visites, entier),
      minutesOuvrees: minutesDans(heures, entier),
    })),
    creneaux: demandees.map((visite) => ({
      ...{ debut: visite.debut, fin: visite.fin },
      intervention: siennes.get(visite.id) ?? null,
      occupe: !siennes.has(visite.id),
      chevauche: chevauche(visite, visites),
      surAbsence: absences.some((une) => seCoupent(une, visite)),
      ...venir(trajets, ligne, visite),
    })),
  };
}

/** The way to a visit; of what is done nothing is missing any more. */
function venir(trajets: Trajets, ligne: Disponibilite, visite: VisitePrise) {
  const jour = ligne.jours.find(({ entier }) => entier.debut <= visite.debut && visite.debut < entier.fin);
  const avant = jour ? autour(trajets, { ...ligne, jour }, visite).avant : null;
  return {
    trajetAvant: avant?.trajet.minutes ?? null,
    trajetConnu: avant?.trajet.connu ?? true,
    trajetManque: visite.prend ? (avant?.manque ?? 0) : 0,
  };
}
