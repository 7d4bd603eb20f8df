/** The columns of a tariff catalogue, as the API knows them by their headers. */
export const COLONNES = [
  { champ: 'FOURNISSEUR', entete: 'fournisseur', requise: true, exemple: ['EDF', 'EDF'] },
  { champ: 'OFFRE', entete: 'offre', requise: true, exemple: ['Zen Fixe', 'Zen Fixe Heures Creuses'] },
  { champ: 'REGLEMENTE', entete: 'reglemente', requise: false, exemple: ['non', 'non'] },
  { champ: 'PUISSANCE', entete: 'puissance_kva', requise: true, exemple: ['6', '6'] },
  { champ: 'ABONNEMENT', entete: 'abonnement_mensuel_eur_ttc', requise: true, exemple: ['15.47', '15.74'] },
  { champ: 'KWH', entete: 'prix_kwh_cent_ttc', requise: false, exemple: ['17.929', ''] },
  { champ: 'KWH_PLEINES', entete: 'prix_kwh_hp_cent_ttc', requise: false, exemple: ['', '19.12'] },
  { champ: 'KWH_CREUSES', entete: 'prix_kwh_hc_cent_ttc', requise: false, exemple: ['', '14.5'] },
] as const;
export type ChampOffre = (typeof COLONNES)[number]['champ'];

/** As the API compares headers: whatever their case, accents and spaces. */
const mots = (entete: string): string =>
  entete
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the API would refuse before it reads any line. */
export function colonnesManquantes(entetes: readonly string[]): string[] {
  const connues = new Set(entetes.map(mots));
  const a = (entete: string) => connues.has(mots(entete));
  const manquantes: string[] = COLONNES.filter(({ requise, entete }) => requise && !a(entete)).map((c) => c.entete);
  const unPrix = a('prix_kwh_cent_ttc') || (a('prix_kwh_hp_cent_ttc') && a('prix_kwh_hc_cent_ttc'));
  return unPrix ? manquantes : [...manquantes, 'prix_kwh_cent_ttc'];
}

/** A file to begin with, for a spreadsheet. */
export function modele(): string {
  const lignes = [COLONNES.map(({ entete }) => entete), ...[0, 1].map((rang) => COLONNES.map((c) => c.exemple[rang]))];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${lignes.map((ligne) => ligne.join(';')).join('\r\n')}\r\n`)}`;
}
