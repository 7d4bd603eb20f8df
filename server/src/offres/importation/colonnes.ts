import { normaliser } from '../../socle/commun/recherche.ts';
import type { ChampFautif } from '../../socle/commun/validation.ts';

/** The columns of a tariff catalogue by their headers, whose words say the unit: « prix_kwh_cent_ttc » is cents, VAT included. */
const COLONNES = {
  FOURNISSEUR: 'fournisseur',
  OFFRE: 'offre',
  REGLEMENTE: 'reglemente',
  PUISSANCE: 'puissance_kva',
  ABONNEMENT: 'abonnement_mensuel_eur_ttc',
  KWH: 'prix_kwh_cent_ttc',
  KWH_PLEINES: 'prix_kwh_hp_cent_ttc',
  KWH_CREUSES: 'prix_kwh_hc_cent_ttc',
} as const;
export type ChampOffre = keyof typeof COLONNES;

const OBLIGATOIRES: readonly ChampOffre[] = ['FOURNISSEUR', 'OFFRE', 'PUISSANCE', 'ABONNEMENT'];

/** The header of the file for each field that it has. */
export type Entetes = ReadonlyMap<ChampOffre, string>;

/** Found whatever their case, accents and spaces; every other column is left alone. */
export function trouverColonnes(entetes: readonly string[]): Entetes {
  const parMots = new Map(entetes.map((entete) => [normaliser(entete), entete]));
  const trouvees = Object.entries(COLONNES).flatMap(([champ, nom]) => {
    const entete = parMots.get(normaliser(nom));
    return entete === undefined ? [] : [[champ as ChampOffre, entete] as const];
  });
  return new Map(trouvees);
}

/** What the file lacks before any line is read: all of it at once. */
export function fautesDesColonnes(colonnes: Entetes): ChampFautif[] {
  const manquantes = OBLIGATOIRES.filter((champ) => !colonnes.has(champ)).map((champ) => COLONNES[champ]);
  const sansPrix = !colonnes.has('KWH') && !(colonnes.has('KWH_PLEINES') && colonnes.has('KWH_CREUSES'));
  return [...manquantes, ...(sansPrix ? [COLONNES.KWH] : [])].map((nom) => ({
    chemin: 'fichierId',
    message: { fr: `Le fichier n’a pas de colonne « ${nom} ».`, en: `The file has no column "${nom}".` },
  }));
}
