import { dernierJour, finDuJour, instantDeParis, murDeParis } from '@/lib/dates';
import { lireDecimal } from '@/lib/decimal';
import { estJour } from '@/lib/lireJour';
import { type Action, type Duree, dureDansLeTemps, type Promotion } from '../types';

export interface OffreNommee {
  id: string;
  code: string;
  nom: { fr: string; en: string };
}

/** What the form shows of a promotion. `offreIds`: keys, « 3,12 ». */
export type Valeurs = {
  nomFr: string;
  nomEn: string;
  code: string;
  surCode: boolean;
  action: Action;
  valeur: string;
  mois: string;
  duree: Duree;
  periodes: string;
  offreIds: string;
  debut: string;
  fin: string;
  limiteGlobale: string;
  limiteParClient: string;
  priorite: string;
  exclusive: boolean;
};

/** A promotion as both a reading and a refusal for conflict can say it; the latter does not know its offers. */
export interface Source
  extends Pick<Promotion, 'code' | 'surCode' | 'action' | 'valeur' | 'mois' | 'duree' | 'periodes'> {
  nomFr: string;
  nomEn: string;
  debut: string | null;
  fin: string | null;
  priorite: number;
  exclusive: boolean;
  limiteGlobale: number | null;
  limiteParClient: number | null;
  offreIds: readonly string[];
}

export const NOUVELLE: Source = {
  ...{ nomFr: '', nomEn: '', code: '', surCode: false, action: 'POURCENTAGE', valeur: null, mois: null },
  ...{ duree: 'TOUJOURS', periodes: null, debut: null, fin: null, priorite: 100, exclusive: false },
  ...{ limiteGlobale: null, limiteParClient: null, offreIds: [] },
};

export function sourceDe({ nom, offres, ...promotion }: Promotion): Source {
  return { ...promotion, nomFr: nom.fr, nomEn: nom.en, offreIds: offres.map(({ id }) => id) };
}

const texte = (nombre: number | null): string => (nombre === null ? '' : String(nombre));
export const entier = (saisi: string): number | null => (/^\d{1,9}$/.test(saisi.trim()) ? Number(saisi) : null);
export const liste = (ids: string): string[] => (ids === '' ? [] : ids.split(','));
export const enIds = (ids: Iterable<string>): string => [...ids].sort((a, b) => Number(a) - Number(b)).join(',');

/** A window is said in days of Paris: from the first moment of one to the last of another. */
const premierJour = (instant: string | null): string => (instant === null ? '' : murDeParis(instant).slice(0, 10));
/** While it is being typed a day may be none yet. */
const debutDuJour = (jour: string): string | null => (estJour(jour) ? instantDeParis(jour) : null);

export function valeursDe(source: Source): Valeurs {
  const { nomFr, nomEn, code, surCode, action, duree, exclusive, debut, fin } = source;
  return {
    ...{ nomFr, nomEn, code, action, duree },
    // SQLite answers a refusal with 0 and 1.
    surCode: Boolean(surCode),
    exclusive: Boolean(exclusive),
    valeur: source.valeur === null ? '' : String(Number(source.valeur)),
    mois: texte(source.mois),
    periodes: texte(source.periodes),
    offreIds: enIds(source.offreIds),
    debut: premierJour(debut),
    fin: fin === null ? '' : dernierJour(fin),
    limiteGlobale: texte(source.limiteGlobale),
    limiteParClient: texte(source.limiteParClient),
    priorite: String(source.priorite),
  };
}

/** What is promised, while it is typed: fields of another action or duration say nothing. */
export function contenuDe(valeurs: Valeurs) {
  const { action, valeur, mois, periodes, surCode, exclusive } = valeurs;
  const duree: Duree = dureDansLeTemps(action) ? valeurs.duree : 'TOUJOURS';
  return {
    ...{ action, duree, surCode, exclusive },
    valeur: dureDansLeTemps(action) ? lireDecimal(valeur) : null,
    mois: action === 'MOIS_OFFERTS' ? entier(mois) : null,
    periodes: duree === 'PERIODES' ? entier(periodes) : null,
    debut: debutDuJour(valeurs.debut),
    fin: estJour(valeurs.fin) ? finDuJour(valeurs.fin) : null,
    limiteGlobale: entier(valeurs.limiteGlobale),
    limiteParClient: entier(valeurs.limiteParClient),
  };
}

/** As the API takes it, but for the code, which does not change. */
export function entree(valeurs: Valeurs) {
  return {
    ...contenuDe(valeurs),
    nom: { fr: valeurs.nomFr, en: valeurs.nomEn },
    priorite: entier(valeurs.priorite) ?? 100,
    offreIds: liste(valeurs.offreIds),
  };
}
export type Entree = ReturnType<typeof entree>;
