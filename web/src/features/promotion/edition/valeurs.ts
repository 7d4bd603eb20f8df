import { instantDeParis, murDeParis } from '@/lib/dates';
import { lireDecimal } from '@/lib/decimal';
import type { CreerPromotionInput, ModifierPromotionInput } from '../operations.generated';
import { type Action, type Duree, dureDansLeTemps, type Promotion } from '../types';

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
const dernierJour = (instant: string | null): string =>
  instant === null ? '' : premierJour(new Date(Date.parse(instant) - 1).toISOString());
const debutDuJour = (jour: string): string | null => (jour === '' ? null : instantDeParis(`${jour}T00:00`));

function finDuJour(jour: string): string | null {
  if (jour === '') return null;
  const lendemain = new Date(`${jour}T12:00:00Z`);
  lendemain.setUTCDate(lendemain.getUTCDate() + 1);
  return debutDuJour(lendemain.toISOString().slice(0, 10));
}

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
    fin: dernierJour(fin),
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
    fin: finDuJour(valeurs.fin),
    limiteGlobale: entier(valeurs.limiteGlobale),
    limiteParClient: entier(valeurs.limiteParClient),
  };
}

export function entreeCreation(valeurs: Valeurs): CreerPromotionInput {
  return {
    ...contenuDe(valeurs),
    nom: { fr: valeurs.nomFr, en: valeurs.nomEn },
    code: valeurs.code,
    priorite: entier(valeurs.priorite) ?? 100,
    offreIds: liste(valeurs.offreIds),
  };
}

/** Only what differs from the row as it is known: a day that was not touched keeps its instant. */
export function entreeModification(valeurs: Valeurs, reference: Source) {
  const avant = valeursDe(reference);
  const change = (...noms: (keyof Valeurs & string)[]) => noms.some((nom) => valeurs[nom] !== avant[nom]);
  const { action, duree, valeur, mois, periodes, debut, fin, ...reste } = contenuDe(valeurs);
  const entree: Omit<ModifierPromotionInput, 'id' | 'version'> = {};
  if (change('nomFr', 'nomEn')) entree.nom = { fr: valeurs.nomFr, en: valeurs.nomEn };
  if (change('action', 'valeur', 'mois', 'duree', 'periodes')) {
    Object.assign(entree, { action, duree, valeur, mois, periodes });
  }
  if (change('debut')) entree.debut = debut;
  if (change('fin')) entree.fin = fin;
  if (change('priorite')) entree.priorite = entier(valeurs.priorite) ?? 100;
  if (change('offreIds')) entree.offreIds = liste(valeurs.offreIds);
  for (const nom of ['surCode', 'exclusive', 'limiteGlobale', 'limiteParClient'] as const) {
    if (change(nom)) Object.assign(entree, { [nom]: reste[nom] });
  }
  return entree;
}
