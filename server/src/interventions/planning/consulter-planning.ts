import type { GraphQLResolveInfo } from 'graphql';
import { lesIntervenants } from '../../plateforme/utilisateur/annuaire.service.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { lireJour } from '../../socle/commun/horloge.ts';
import { pageDe } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Intervalle } from '../horaire/semaine.ts';
import { type InterventionLue, lireInterventions } from '../intervention/intervention.lecture.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import type { Etape } from '../intervention/machine.ts';
import { type Disponibilite, lireDisponibilites } from './disponibilites.ts';
import { chevauche, minutesDans } from './grille.ts';
import { type ConsulterPlanningArgs, type LignePlanning, PERSONNES_MAX, type Planning } from './planning.types.ts';

const JOUR = 24 * 3600 * 1000;
const JOURS_MAX = 14;
const INTERVENANTS_MAX = 500;
/** Whose slot is, or was, the intervenant's time. */
const TENUES: readonly Etape[] = ['PLANIFIEE', 'EN_COURS', 'REALISEE', 'CLOTUREE'];

/** The board: in as many queries for one person as for 25. */
export async function consulterPlanning(
  contexte: Contexte,
  args: ConsulterPlanningArgs,
  info: GraphQLResolveInfo,
): Promise<Planning> {
  const { em } = contexte;
  const maintenant = contexte.horloge.maintenant();
  const ids = await lesLignes(contexte, args);
  const { du, au, page, perPage } = args;
  if (au <= du) throw champInvalide('au', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (au.getTime() - du.getTime() > JOURS_MAX * JOUR)
    throw champInvalide('au', `${JOURS_MAX} jours au plus.`, `${JOURS_MAX} days at most.`);
  if (perPage != null && perPage > PERSONNES_MAX)
    throw champInvalide('perPage', `De 1 à ${PERSONNES_MAX} par page.`, `From 1 to ${PERSONNES_MAX} per page.`);
  const { items, pagination } = pageDe(ids, { page, perPage });
  const lues = await lireDisponibilites(em, {
    ...{ maintenant, debut: du, fin: au, etapes: TENUES },
    intervenantIds: items,
  });
  const visites = lues.flatMap((ligne) => ligne.visites.map(({ id }) => id));
  const siennes = await lireInterventions(contexte, visites, info, 'lignes', 'creneaux', 'intervention');
  return { du, au, lignes: lues.map((ligne) => ligneDuPlanning(ligne, siennes)), pagination };
}

/** Everybody's for who plans; of who comes, their own; of all others, none. */
async function lesLignes(contexte: Contexte, { intervenantIds }: ConsulterPlanningArgs): Promise<number[]> {
  const { permissions, utilisateurId } = regardDe(contexte);
  const voulues = intervenantIds?.map((id) => cleOuAucune(id));
  const planifie = permissions.has(INTERVENTION_PLANIFIER.nom);
  const maintenant = contexte.horloge.maintenant();
  const ids = planifie ? voulues : [utilisateurId];
  const trouves = await lesIntervenants(contexte.em, maintenant, { ids, nombre: INTERVENANTS_MAX });
  return trouves.map(({ id }) => id).filter((id) => voulues === undefined || voulues.includes(id));
}

function ligneDuPlanning(ligne: Disponibilite, siennes: ReadonlyMap<number, InterventionLue>): LignePlanning {
  const { id, jours, absences, visites } = ligne;
  return {
    intervenantId: id,
    jours: jours.map(({ jour, heures }) => {
      const entier = lireJour(jour) ?? { debut: new Date(0), fin: new Date(0) };
      return {
        ...{ jour, ouvert: heures },
        absences: absences.filter((une) => seCoupent(une, entier)),
        minutesPlanifiees: minutesDans(visites, entier),
        minutesOuvrees: minutesDans(heures, entier),
      };
    }),
    creneaux: visites.map((visite) => ({
      ...{ debut: visite.debut, fin: visite.fin },
      intervention: siennes.get(visite.id) ?? null,
      occupe: !siennes.has(visite.id),
      chevauche: chevauche(visite, visites),
      surAbsence: absences.some((une) => seCoupent(une, visite)),
    })),
  };
}

const seCoupent = (une: Intervalle, autre: Intervalle) => une.debut < autre.fin && une.fin > autre.debut;
