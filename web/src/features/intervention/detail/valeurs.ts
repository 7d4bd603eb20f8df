import { instantDeParis, murDeParis } from '@/lib/dates';
import type { ModifierInterventionInput } from '../operations.generated';
import type { InterventionDetail } from '../types';

/** The fields of modifierIntervention, all of them: what the API takes has its place in the form. */
export type ChampModification = Exclude<keyof ModifierInterventionInput, 'id' | 'version' | 'motifPasse'>;
/** As the form holds them. */
export type ValeursModification = Record<ChampModification, string>;

export function valeursDe(intervention: InterventionDetail): ValeursModification {
  const mur = (instant: string | null) => (instant === null ? '' : murDeParis(instant));
  const { titre, adresse, codePostal, description, rapport, minutes } = intervention;
  return {
    clientId: intervention.client.id,
    titre,
    adresse: adresse ?? '',
    codePostal: codePostal ?? '',
    urgenceId: intervention.urgence.id,
    datePrevue: mur(intervention.datePrevue),
    echeance: mur(intervention.echeance),
    description: description ?? '',
    rapport: rapport ?? '',
    minutes: minutes === null ? '' : String(minutes),
  };
}

/** Only what differs from the row: what one did not touch is nobody's to overwrite. */
export function changements(
  base: ValeursModification,
  valeurs: ValeursModification,
  modifiables: readonly string[],
): Omit<ModifierInterventionInput, 'id' | 'version'> {
  const champs = (Object.keys(valeurs) as ChampModification[]).filter(
    (champ) => modifiables.includes(champ) && valeurs[champ] !== base[champ],
  );
  return Object.fromEntries(champs.map((champ) => [champ, versApi(champ, valeurs[champ])]));
}

function versApi(champ: ChampModification, valeur: string): string | number | null {
  if (valeur === '') return null;
  if (champ === 'datePrevue' || champ === 'echeance') return instantDeParis(valeur);
  return champ === 'minutes' ? Number(valeur) : valeur;
}
