import { expect, it } from 'vitest';
import type { Etape, Transition } from '../types';
import { cleDe, mouvementsOfferts } from './cles';

const transition = (etape: Etape, fonction = 'changerStatut', champsRequis: string[] = []) =>
  ({ etape, fonction, champsRequis }) as Transition;

it.each<[Etape, Transition, string]>([
  ['NOUVELLE', transition('PLANIFIEE', 'planifierIntervention'), 'planifier'],
  ['EN_ATTENTE', transition('PLANIFIEE', 'planifierIntervention'), 'replanifier'],
  ['PLANIFIEE', transition('PLANIFIEE', 'planifierIntervention'), 'deplacer'],
  ['PLANIFIEE', transition('PLANIFIEE'), 'statut'],
  ['PLANIFIEE', transition('NOUVELLE', 'changerStatut', ['motif']), 'decliner'],
  ['PLANIFIEE', transition('NOUVELLE'), 'liberer'],
  ['PLANIFIEE', transition('EN_COURS'), 'demarrer'],
  ['EN_ATTENTE', transition('EN_COURS'), 'reprendre'],
  ['REALISEE', transition('EN_COURS'), 'renvoyer'],
  ['CLOTUREE', transition('EN_COURS'), 'rouvrir'],
  ['ANNULEE', transition('NOUVELLE'), 'rouvrir'],
  ['EN_COURS', transition('EN_ATTENTE'), 'attendre'],
  ['EN_COURS', transition('REALISEE'), 'terminer'],
  ['REALISEE', transition('CLOTUREE'), 'cloturer'],
  ['REALISEE', transition('CLOTUREE', 'cloturerIntervention', ['reponseContestation']), 'expliquer'],
  ['REALISEE', transition('PLANIFIEE', 'planifierIntervention'), 'refaire'],
  ['NOUVELLE', transition('ANNULEE'), 'annuler'],
])('from %s: %o is « %s »', (de, vers, cle) => {
  expect(cleDe(de, vers)).toBe(cle);
});

it('offers the next step of the work first, giving up last, and one step at most as the main one', () => {
  const offerts = mouvementsOfferts('EN_COURS', [
    ...[transition('ANNULEE'), transition('EN_ATTENTE'), transition('EN_COURS'), transition('REALISEE')],
  ]);
  expect(offerts.map(({ cle, principal }) => `${cle} ${principal}`)).toEqual([
    ...['terminer true', 'attendre false', 'statut false', 'annuler false'],
  ]);
  expect(mouvementsOfferts('EN_COURS', [transition('EN_ATTENTE')])[0]?.principal).toBe(false);
});
