import { saisieInvalide } from '../../commun/erreurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { UsageFichier } from '../fichier/fichier.entity.ts';
import { trouverFichier } from '../fichier/fichier.service.ts';
import { type FichierCsv, lireDepose } from '../importation/depot.ts';
import { garderRejets } from '../importation/rejets.service.ts';
import * as offresService from '../offre/offre.service.ts';
import { journalEnCours } from '../trace/journal.ts';
import { fautesDesColonnes, trouverColonnes } from './colonnes.ts';
import { type ImporterOffresInput, type LotOffres, type OffreTouchee, SortOffre } from './importation-offres.types.ts';
import { lireOffres, type OffreDuFichier } from './offres-du-fichier.ts';
import { type Plan, planifier } from './plan.ts';

const PAR_LOT = 50;
const REFUS_DITS = 500;

/** Issue 4: one batch of a tariff catalogue, all or nothing; what is as the file says already is left alone. */
export async function importerLotOffres(contexte: Contexte, input: ImporterOffresInput): Promise<LotOffres> {
  const { em, services } = contexte;
  const fichier = await trouverFichier(contexte, input.fichierId, UsageFichier.IMPORT);
  const csv = await lireDepose(services, fichier);
  const offres = offresDe(csv);
  const debut = input.rang - 1;
  const lot = offres.slice(debut, debut + PAR_LOT);
  const plan = await planifier(em, lot);
  noter(fichier.id, input, plan);
  if (!input.simulation) await ecrire(contexte, plan);
  const lignes = lot.flatMap((offre) => offre.lignes.map(({ numero }) => numero));
  await garderRejets(em, fichier.id, lignes, plan.rejets);
  const refus = plan.rejets
    .toSorted((a, b) => a.ligne - b.ligne)
    .slice(0, REFUS_DITS)
    .map(({ ligne, champ, raison }) => ({ ligne, champ, raison }));
  return {
    total: offres.length,
    lignes: csv.lignes.length,
    lues: lot.length,
    creees: plan.creees.length,
    versionsOuvertes: plan.versionsOuvertes.length,
    modifiees: plan.modifiees.length,
    inchangees: plan.inchangees,
    refusees: plan.refusees.length,
    touchees: toucheesDe(plan),
    refus,
    suivante: debut + PAR_LOT < offres.length ? input.rang + PAR_LOT : null,
    rejetsUrl: `/fichiers/${fichier.id}/rejets.csv`,
  };
}

function toucheesDe({ creees, versionsOuvertes, modifiees }: Plan): OffreTouchee[] {
  return [
    ...creees.map(({ code, nom }) => ({ code, nom: nom.fr, sort: SortOffre.CREEE })),
    ...versionsOuvertes.map(({ code, nom }) => ({ code, nom, sort: SortOffre.VERSION_OUVERTE })),
    ...modifiees.map(({ code, nom }) => ({ code, nom, sort: SortOffre.MODIFIEE })),
  ];
}

/** The same for every batch of a file. */
const lues = new WeakMap<FichierCsv, OffreDuFichier[]>();

function offresDe(csv: FichierCsv): OffreDuFichier[] {
  const deja = lues.get(csv);
  if (deja) return deja;
  const colonnes = trouverColonnes(csv.entetes);
  const fautes = fautesDesColonnes(colonnes);
  if (fautes.length > 0) throw saisieInvalide(fautes);
  const offres = lireOffres(csv.lignes, colonnes);
  lues.set(csv, offres);
  return offres;
}

/** First in the trace, whose size is limited: which offers this batch has touched. */
function noter(fichierId: string, { simulation, rang }: ImporterOffresInput, plan: Plan): void {
  const codes = (offres: readonly { code: string }[]) => offres.map(({ code }) => code);
  journalEnCours().noter({
    objet: 'import',
    id: fichierId,
    apres: {
      ...{ simulation, rang, inchangees: plan.inchangees, refusees: plan.refusees.length },
      creees: codes(plan.creees),
      versionsOuvertes: codes(plan.versionsOuvertes),
      modifiees: codes(plan.modifiees),
    },
  });
}

/** As creerOffre and modifierOffre do it. */
async function ecrire(contexte: Contexte, { creees, versionsOuvertes, modifiees }: Plan): Promise<void> {
  for (const input of creees) await offresService.creer(contexte, input);
  for (const { code: _code, nom: _nom, ...input } of [...versionsOuvertes, ...modifiees])
    await offresService.modifier(contexte, input);
}
