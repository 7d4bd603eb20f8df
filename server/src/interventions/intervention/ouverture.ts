import { interdit } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';
import { exigerAVenir } from './creneaux.ts';
import type { Intervention } from './intervention.entity.ts';
import type { CreerInterventionInput } from './intervention.inputs.ts';
import { creer } from './intervention.service.ts';
import { acteurDe, placer } from './mouvements.service.ts';

/**
 * A new intervention and, where one is given with it, its slot: both or neither. The slot is given as
 * `planifierIntervention` gives it, to whoever may call that; its errors name the fields of `creneau`.
 */
export async function ouvrir(contexte: Contexte, input: CreerInterventionInput): Promise<Intervention> {
  const { creneau } = input;
  if (creneau == null) return creer(contexte, input);
  const planifier = await contexte.services.droits.fonction(contexte.em, 'planifierIntervention');
  if (!peutAppeler(appelantDe(contexte).droits, planifier, contexte.horloge.maintenant())) throw sansCreneau();
  const motifPasse = exigerAVenir(contexte, 'creneau.debut', creneau.debut, input.motifPasse);
  const intervention = await creer(contexte, input);
  const acteur = acteurDe(contexte, intervention);
  return placer(contexte, intervention, creneau, { acteur, motifPasse, sous: 'creneau.' });
}

const sansCreneau = () =>
  interdit({
    fr: 'Vous ne pouvez pas planifier : ouvrez l’intervention sans créneau',
    en: 'You may not plan: open the intervention without a slot',
  });
