import { dernierJour, finDuJour, instantDeParis, murDeParis } from '@/lib/dates';
import { lireDecimal } from '@/lib/decimal';
import type { Statut } from './etat';
import type { ObjectifDeListeFragment } from './operations.generated';

/** As the fields of the form hold it: days as « 2024-01-31 », numbers as they are typed. */
export type Valeurs = {
  titre: string;
  utilisateurId: string;
  type: string;
  description: string;
  periode: string;
  dateDebut: string;
  dateFin: string;
  statut: Statut;
  progression: string;
  valeur: string;
};

export type Lu = Omit<ObjectifDeListeFragment, 'utilisateur' | 'enRetard' | 'avancementAttendu' | 'id' | 'version'>;

export function valeursDe(objectif: Lu, utilisateurId: string): Valeurs {
  const { titre, type, description, periode, dateDebut, dateFin, statut, progression, valeur } = objectif;
  return {
    ...{ titre, utilisateurId, type, periode, statut },
    description: description ?? '',
    dateDebut: murDeParis(dateDebut).slice(0, 10),
    dateFin: dernierJour(dateFin),
    progression: String(Math.round(progression * 10_000) / 100).replace('.', ','),
    valeur: valeur?.replace('.', ',') ?? '',
  };
}

export const NOUVELLES: Valeurs = {
  ...{ titre: '', utilisateurId: '', type: '', description: '', periode: '', dateDebut: '', dateFin: '' },
  ...{ statut: 'EN_COURS', progression: '0', valeur: '' },
};

/** « 33,3 » → 0.333; null for what is no percentage. */
export function lirePart(saisie: string): number | null {
  const lue = Number(lireDecimal(saisie.replace('%', '')) ?? Number.NaN);
  return lue >= 0 && lue <= 100 ? Math.round(lue * 100) / 10_000 : null;
}

/** For the API. The first day begins and the last one ends in Paris. */
export function entree(valeurs: Valeurs) {
  const { dateDebut, dateFin, progression, valeur, description, ...autres } = valeurs;
  return {
    ...autres,
    description: description || null,
    dateDebut: instantDeParis(dateDebut),
    dateFin: finDuJour(dateFin),
    progression: lirePart(progression) ?? 0,
    valeur: lireDecimal(valeur),
  };
}
