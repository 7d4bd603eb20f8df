import { conflit, interdit, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { changementsDepuis, enClair } from '../intervention/changements.ts';
import type { Intervention } from '../intervention/intervention.entity.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { aChanger, liens, mouvement } from '../intervention/intervention.service.ts';
import { annoncer } from '../nouvelles/annoncer.ts';
import type { AnnoncerDepartInput, CorrigerHeuresInput } from './visite.inputs.ts';
import { avantLeTravail, departPossible, fautesDesHeures, HEURES, heuresCorrigeables } from './visite.regles.ts';

/** Its intervenant is on the way, from now on: the client and the desk are told. */
export async function annoncerDepart(contexte: Contexte, { id, version }: AnnoncerDepartInput): Promise<Intervention> {
  const intervention = await aChanger(contexte, id, version);
  const relations = relationsDe(regardDe(contexte), liens(intervention));
  if (!departPossible({ ...intervention, relations })) throw pasDeDepart(intervention);
  intervention.enRouteA = contexte.horloge.maintenant();
  contexte.em.persist(mouvement(contexte, intervention, 'annoncerDepart', {}));
  await contexte.em.flush();
  await annoncer(
    contexte,
    'EN_ROUTE',
    { id: intervention.id, ...liens(intervention) },
    {
      version: intervention.version,
      debut: intervention.debutPlanifie?.toISOString() ?? null,
      fin: intervention.finPlanifiee?.toISOString() ?? null,
    },
  );
  return intervention;
}

/** The times by hand; `enRouteA: null`, before the arrival: nobody is on the way after all. */
export async function corrigerHeures(
  contexte: Contexte,
  { id, version, ...demandees }: CorrigerHeuresInput,
): Promise<Intervention> {
  const { em } = contexte;
  const intervention = await aChanger(contexte, id, version);
  const relations = relationsDe(regardDe(contexte), liens(intervention));
  const permises = heuresCorrigeables({ ...intervention, relations });
  const donnees = HEURES.filter((heure) => demandees[heure] !== undefined);
  const refusees = donnees.filter((heure) => !permises.includes(heure));
  if (refusees.length > 0) throw pasCorrigeables(refusees);
  const { enRouteA, debutReel, finReelle } = intervention;
  const fautes = fautesDesHeures({ enRouteA, debutReel, finReelle }, demandees, contexte.horloge.maintenant());
  if (fautes.length > 0) throw saisieInvalide(fautes);
  const changements = donnees
    .map((champ) => ({ champ, avant: enTexte(intervention[champ]), apres: enTexte(demandees[champ]) }))
    .filter(({ avant, apres }) => avant !== apres);
  if (changements.length === 0) return intervention;
  const avant = enClair(intervention);
  em.assign(intervention, Object.fromEntries(donnees.map((heure) => [heure, demandees[heure] ?? null])));
  const racontes = [...changements, ...(await changementsDepuis(contexte, intervention, avant))];
  em.persist(mouvement(contexte, intervention, 'corrigerHeures', { changements: racontes }));
  await em.flush();
  await annoncer(
    contexte,
    'INTERVENTION_MODIFIEE',
    { id: intervention.id, ...liens(intervention) },
    { champs: changements.map(({ champ }) => champ).join(' '), version: intervention.version },
  );
  return intervention;
}

const enTexte = (instant: Date | null | undefined): string | null => instant?.toISOString() ?? null;

function pasDeDepart({ etape, enRouteA }: Intervention) {
  if (!avantLeTravail({ etape })) {
    return conflit({
      fr: 'On ne part que pour une visite planifiée, ou à reprendre',
      en: 'One leaves for a visit that is planned, or to be resumed',
    });
  }
  if (enRouteA !== null) return conflit({ fr: 'Le départ est déjà dit', en: 'The departure has been said already' });
  return interdit({
    fr: 'Seul l’intervenant à qui elle est confiée dit qu’il est en route',
    en: 'Only the technician who has it says that they are on the way',
  });
}

function pasCorrigeables(heures: readonly string[]) {
  return interdit({
    fr: `Ces heures ne peuvent pas être corrigées par vous à cette étape : ${heures.join(', ')}`,
    en: `You can’t correct these times at this stage: ${heures.join(', ')}`,
  });
}
