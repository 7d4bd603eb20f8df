import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../socle/base/base-de-donnees.ts';
import { champInvalide } from '../socle/commun/erreurs.ts';
import { RAPPORTS } from './definitions/index.ts';
import { nommer } from './etiquettes.ts';
import { type Compte, compter, type FiltreLu, LIGNES_MAX } from './lecture.ts';
import { joursEntre, tranchesDe } from './periodes.ts';
import type { DemandeRapport, Grain, Groupe, GroupeRapport } from './rapport.types.ts';
import { croiser, type GroupeTotalise, parGroupe, totaliser } from './tableau.ts';

const JOURS_MAX: Record<Grain, number> = { JOUR: 366, SEMAINE: 366 * 2, MOIS: 366 * 10 };

export async function etablirRapport(em: EntityManager, demande: DemandeRapport) {
  const { type, du, au, grain } = demande;
  const { mesures, groupes } = RAPPORTS[type];
  const { groupe, filtres } = verifier(demande);
  const tranches = tranchesDe(du, au, grain);
  const comptes: Compte[][] = [];
  for (const mesure of mesures) comptes.push(await compter(em, mesure, groupe, tranches, filtres));
  if (comptes.some((lignes) => lignes.length > LIGNES_MAX)) throw tropDeLignes();
  const cles = comptes.flatMap((lignes) => lignes.map((compte) => compte.groupe));
  const totalises = groupe ? parGroupe(mesures, comptes, await nommer(em, groupe, cles)) : null;
  const periodes = tranches.map(({ periode }) => periode);
  return {
    ...demande,
    ...{ mesures, periodes },
    groupesPossibles: Object.keys(groupes) as GroupeRapport[],
    filtres: await filtresNommes(em, demande),
    groupes: await avecLimites(em, demande.groupe, totalises ?? []),
    lignes: croiser(mesures, comptes, periodes, totalises),
    totaux: totaliser(mesures, comptes),
  };
}
export type RapportEtabli = Awaited<ReturnType<typeof etablirRapport>>;

function verifier({ type, du, au, grain, groupe, filtres }: DemandeRapport) {
  const jours = joursEntre(du, au);
  if (jours < 1) throw champInvalide('au', 'La fin vient après le début.', 'The end comes after the beginning.');
  if (jours > JOURS_MAX[grain]) {
    const max = JOURS_MAX[grain];
    throw champInvalide('grain', `${max} jours au plus à ce grain.`, `At most ${max} days at this grain.`);
  }
  const parCle = Map.groupBy(filtres, (filtre) => filtre.groupe);
  return {
    groupe: groupe === 'AUCUN' ? undefined : groupeDe(type, groupe, 'groupe'),
    filtres: [...parCle].map(
      ([nom, siens]): FiltreLu => ({ groupe: groupeDe(type, nom, 'filtres'), cles: siens.map(({ cle }) => cle) }),
    ),
  };
}

function groupeDe(type: DemandeRapport['type'], nom: GroupeRapport, champ: string): Groupe {
  const { groupes } = RAPPORTS[type];
  const groupe = groupes[nom];
  if (groupe) return groupe;
  const permis = Object.keys(groupes).join(', ');
  throw champInvalide(champ, `Ce rapport se groupe par : ${permis}.`, `This report is grouped by: ${permis}.`);
}

const tropDeLignes = () =>
  champInvalide(
    'grain',
    'Trop de lignes : prenez un grain plus gros, un groupe plus petit ou une période plus courte.',
    'Too many rows: take a coarser grain, a smaller group or a shorter period.',
  );

async function filtresNommes(em: EntityManager, { type, filtres }: DemandeRapport) {
  const nommes = [];
  for (const { groupe, cle } of filtres) {
    const noms = await nommer(em, groupeDe(type, groupe, 'filtres'), [cle]);
    nommes.push({ groupe, cle, nom: noms(cle) });
  }
  return nommes;
}

/** Promotions beside what they may be used, whatever the period. */
async function avecLimites(em: EntityManager, groupe: GroupeRapport, totalises: readonly GroupeTotalise[]) {
  const ids = groupe === 'PROMOTION' ? totalises.flatMap(({ cle }) => (cle === null ? [] : Number(cle))) : [];
  const lues =
    ids.length === 0
      ? []
      : await sql(em)
          .selectFrom('promotion')
          .select(['id', 'limiteGlobale', 'utilisations'])
          .where('id', 'in', ids)
          .execute();
  const parId = new Map(lues.map((ligne) => [String(ligne.id), ligne]));
  return totalises.map((totalise) => {
    const ligne = parId.get(totalise.cle ?? '');
    const { limiteGlobale = null, utilisations = null } = ligne ?? {};
    return { ...totalise, limite: limiteGlobale, utilisations };
  });
}
