import type { EntityManager } from '@mikro-orm/core';
import { stringify } from 'csv-stringify/sync';
import { sql } from '../../commun/base-de-donnees.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import type { Bilingue } from '../../commun/texte.ts';
import { RAPPORTS } from './definitions.ts';
import { type Compte, compter, LIGNES_MAX } from './lecture.ts';
import { bornesDesJours, periodeDe, periodesEntre } from './periodes.ts';
import type { Etiquette, Grain, GroupeRapport, Mesure, TypeRapport } from './rapport.types.ts';

export interface DemandeRapport {
  type: TypeRapport;
  /** Local days, both included. */
  du: string;
  au: string;
  grain: Grain;
  groupe: GroupeRapport;
}

interface LigneRapport {
  periode: string;
  groupe: { cle: string | null; nom: Bilingue };
  /** One a measure, in their order. */
  valeurs: string[];
}

const JOURS_MAX: Record<Grain, number> = { JOUR: 366, SEMAINE: 366 * 2, MOIS: 366 * 10 };
const SANS: Bilingue = { fr: '(aucun)', en: '(none)' };
const TOUT: Bilingue = { fr: 'Total', en: 'Total' };

export async function etablirRapport(em: EntityManager, demande: DemandeRapport) {
  const { type, du, au, grain } = demande;
  const { mesures, groupes } = RAPPORTS[type];
  const groupe = demande.groupe === 'AUCUN' ? undefined : groupes[demande.groupe];
  verifier(demande, groupe !== undefined);
  const bornes = { ...bornesDesJours(du, au), parMois: grain === 'MOIS' };
  const comptes: Compte[][] = [];
  for (const mesure of mesures) comptes.push(await compter(em, mesure, groupe, bornes));
  if (comptes.some((lignes) => lignes.length > LIGNES_MAX)) throw tropDeLignes();
  const periodes = periodesEntre(du, au, grain);
  const noms = await nommer(em, groupe?.etiquette, comptes.flat());
  const lignes = croiser(comptes, mesures, periodes, grain, noms);
  return {
    mesures: mesures.map(({ cle, nom, decimales }) => ({ cle, nom, decimales })),
    periodes,
    lignes,
    totaux: mesures.map((mesure, rang) => enTexte(mesure, comptes[rang] ?? [])),
    csv: enCsv(mesures, lignes, groupe !== undefined),
  };
}

function verifier({ type, du, au, grain, groupe }: DemandeRapport, connu: boolean): void {
  const jours = (Date.parse(au) - Date.parse(du)) / 86_400_000 + 1;
  if (jours < 1) throw champInvalide('au', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (jours > JOURS_MAX[grain]) {
    const max = JOURS_MAX[grain];
    throw champInvalide('grain', `${max} jours au plus à ce grain.`, `At most ${max} days at this grain.`);
  }
  if (groupe !== 'AUCUN' && !connu) {
    const permis = ['AUCUN', ...Object.keys(RAPPORTS[type].groupes)].join(', ');
    throw champInvalide('groupe', `Ce rapport se groupe par : ${permis}.`, `This report is grouped by: ${permis}.`);
  }
}

const tropDeLignes = () =>
  champInvalide(
    'grain',
    'Trop de lignes : prenez un grain plus gros, un groupe plus petit ou une période plus courte.',
    'Too many rows: take a coarser grain, a smaller group or a shorter period.',
  );

/** Every group in every period that has something, the group's name beside its key. */
function croiser(
  comptes: readonly Compte[][],
  mesures: readonly Mesure[],
  periodes: readonly string[],
  grain: Grain,
  noms: (cle: string | null) => Bilingue,
): LigneRapport[] {
  const cases = comptes.map((lignes) =>
    Map.groupBy(lignes, ({ jour, groupe }) => `${periodeDe(jour, grain)} ${groupe ?? ''}`),
  );
  const groupes = [...new Set(comptes.flat().map(({ groupe }) => groupe))];
  if (groupes.length === 0) groupes.push(null);
  return periodes.flatMap((periode) =>
    groupes
      .filter((groupe) => groupes.length === 1 || cases.some((une) => une.has(`${periode} ${groupe ?? ''}`)))
      .map((groupe) => ({
        periode,
        groupe: { cle: groupe, nom: noms(groupe) },
        valeurs: mesures.map((mesure, rang) => enTexte(mesure, cases[rang]?.get(`${periode} ${groupe ?? ''}`) ?? [])),
      })),
  );
}

/** Sums of what was counted, so that the totals are those of the rows; a mean is of all its rows. */
function enTexte({ nature, decimales }: Mesure, comptes: readonly Compte[]): string {
  const nombre = comptes.reduce((total, compte) => total + compte.nombre, 0);
  const somme = comptes.reduce((total, compte) => total + compte.somme, 0);
  if (nature === 'NOMBRE') return String(nombre);
  return (nature === 'SOMME' ? somme : nombre === 0 ? 0 : somme / nombre).toFixed(decimales);
}

async function nommer(
  em: EntityManager,
  etiquette: Etiquette | undefined,
  comptes: readonly Compte[],
): Promise<(cle: string | null) => Bilingue> {
  const cles = [...new Set(comptes.flatMap(({ groupe }) => groupe ?? []))];
  if (!etiquette || cles.length === 0) return (cle) => (cle === null ? TOUT : { fr: cle, en: cle });
  const { table, fr, en = fr } = etiquette;
  const lignes = (await sql(em)
    .selectFrom(table as 'role')
    .selectAll()
    .where('id', 'in', cles.map(Number))
    .execute()) as unknown as (Record<string, unknown> & { id: number })[];
  const mots = (ligne: Record<string, unknown>, colonnes: readonly string[]) =>
    colonnes.map((colonne) => String(ligne[colonne])).join(' ');
  const noms = new Map(lignes.map((ligne) => [String(ligne.id), { fr: mots(ligne, fr), en: mots(ligne, en) }]));
  return (cle) => (cle === null ? SANS : (noms.get(cle) ?? { fr: cle, en: cle }));
}

/** For a spreadsheet: what begins as a formula is kept from being one. */
function enCsv(mesures: readonly Mesure[], lignes: readonly LigneRapport[], groupe: boolean): string {
  const titres = ['Période', ...(groupe ? ['Groupe'] : []), ...mesures.map(({ nom }) => nom.fr)];
  const rangs = lignes.map(({ periode, groupe: { nom }, valeurs }) => [
    periode,
    ...(groupe ? [nom.fr] : []),
    ...valeurs,
  ]);
  return stringify([titres, ...rangs], { bom: true, delimiter: ';', escape_formulas: true });
}
