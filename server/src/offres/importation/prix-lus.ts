import Big from 'big.js';
import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { formeDe } from '../../plateforme/import-csv/forme.ts';
import { lireDecimal } from '../../socle/commun/decimal.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { TarifInput } from '../offre/tarif.input.ts';
import type { ChampOffre, Entetes } from './colonnes.ts';
import type { NomCatalogue } from './identite.ts';
import { lireNombre } from './nombres.ts';

interface Faute {
  champ: ChampOffre | null;
  raison: Bilingue;
}

/** What a line says of one power of one offer, or everything that is wrong with it. */
export interface LigneLue {
  reglementee: boolean;
  tarif: TarifInput;
  fautes: Faute[];
}

const OUI = new Set(['oui', 'yes', 'vrai', 'true', '1']);
const NON = new Set(['', 'non', 'no', 'faux', 'false', '0']);

const celluleDe = ({ valeurs }: LigneCsv, colonnes: Entetes, champ: ChampOffre): string =>
  formeDe(valeurs[colonnes.get(champ) ?? ''] ?? '');

export const nomDe = (ligne: LigneCsv, colonnes: Entetes): NomCatalogue => ({
  fournisseur: celluleDe(ligne, colonnes, 'FOURNISSEUR'),
  offre: celluleDe(ligne, colonnes, 'OFFRE'),
});

export function lireLigne(ligne: LigneCsv, colonnes: Entetes): LigneLue {
  const fautes: Faute[] = ligne.anomalie ? [{ champ: null, raison: ligne.anomalie }] : [];
  const texte = (champ: ChampOffre) => celluleDe(ligne, colonnes, champ);
  const refuser = (champ: ChampOffre, fr: string, en: string) => {
    fautes.push({ champ, raison: { fr, en } });
    return '0';
  };
  for (const champ of ['FOURNISSEUR', 'OFFRE'] as const)
    if (texte(champ) === '') refuser(champ, 'Valeur absente.', 'Value missing.');
  const prix = (champ: ChampOffre, lire: (nombre: string) => string | null, decimales: number) => {
    if (texte(champ) === '') return null;
    const montre = texte(champ).slice(0, 40);
    const nombre = lireNombre(montre, champ === 'ABONNEMENT' ? 'EUROS' : 'CENTIMES') ?? '';
    return (
      lire(nombre) ??
      refuser(
        champ,
        `« ${montre} » n’est pas un prix de ${decimales} décimales au plus.`,
        `"${montre}" is not a price of at most ${decimales} decimals.`,
      )
    );
  };
  const reglemente = texte('REGLEMENTE').toLowerCase();
  if (!OUI.has(reglemente) && !NON.has(reglemente)) refuser('REGLEMENTE', 'Oui ou non.', 'Yes or no.');
  const puissance = texte('PUISSANCE').replace(/ ?kva$/i, '');
  if (!/^\d{1,4}$/.test(puissance)) refuser('PUISSANCE', 'Un nombre entier de kVA.', 'A whole number of kVA.');
  const tarif = {
    puissance: Number(/^\d{1,4}$/.test(puissance) ? puissance : 0),
    abonnement: prix('ABONNEMENT', enEuros, 5) ?? refuser('ABONNEMENT', 'Valeur absente.', 'Value missing.'),
    kwh: prix('KWH', enCentimes, 3),
    kwhPleines: prix('KWH_PLEINES', enCentimes, 3),
    kwhCreuses: prix('KWH_CREUSES', enCentimes, 3),
  };
  return { reglementee: OUI.has(reglemente), tarif, fautes };
}

/** Prices are kept to five places (spec 2-offres): what has more would be rounded without a word. */
function enEuros(nombre: string): string | null {
  return /^\d{1,7}(\.\d{1,5})?$/.test(nombre) ? lireDecimal(nombre) : null;
}

function enCentimes(nombre: string): string | null {
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(nombre)) return null;
  return lireDecimal(new Big(nombre).div(100).toFixed(5));
}
