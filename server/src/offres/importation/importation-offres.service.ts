import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { trouverFichier } from '../../plateforme/fichier/fichier.service.ts';
import type { Rangee } from '../../plateforme/fichier/usages.ts';
import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { Depot } from '../../plateforme/import-csv/depot.ts';
import { garderRejets } from '../../plateforme/import-csv/rejets.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import type { Services } from '../../socle/services.ts';
import * as offresService from '../offre/offre.service.ts';
import { type Entetes, fautesDesColonnes, trouverColonnes } from './colonnes.ts';
import { type ImporterOffresInput, type LotOffres, type OffreTouchee, SortOffre } from './importation-offres.types.ts';
import { type Groupe, grouper, lireOffre } from './offres-du-fichier.ts';
import { type Plan, planifier } from './plan.ts';
import { retenirSurprenantes } from './surprenants.ts';

const PAR_LOT = 50;
const REFUS_DITS = 500;
/** Every offer of the country has some 700 lines. */
const LIGNES_MAX = 20_000;
const LIGNES_PAR_LECTURE = 1000;
const TROP_DE_LIGNES = {
  fr: `Un catalogue a ${LIGNES_MAX} lignes au plus : importez-le en plusieurs fichiers.`,
  en: `A catalogue has at most ${LIGNES_MAX} lines: import it as several files.`,
};

/** Issue 4: one batch of a tariff catalogue, all or nothing; what is as the file says already is left alone. */
export async function importerLotOffres(contexte: Contexte, input: ImporterOffresInput): Promise<LotOffres> {
  const { em, services } = contexte;
  const fichier = await trouverFichier(contexte, input.fichierId, UsageFichier.IMPORT);
  const { depot, groupes, colonnes } = await catalogueDe(services, fichier);
  const debut = input.rang - 1;
  const lot = groupes.slice(debut, debut + PAR_LOT).map((groupe) => lireOffre(groupe, colonnes));
  const plan = await planifier(em, lot);
  const surprenantes = await retenirSurprenantes(em, plan, lot, input.confirme ?? false);
  noter(fichier.id, input, plan);
  if (!input.simulation) await ecrire(contexte, plan);
  const lignes = lot.flatMap((offre) => offre.lignes.map(({ numero }) => numero));
  await garderRejets(em, fichier.id, lignes, plan.rejets);
  const refus = plan.rejets
    .toSorted((a, b) => a.ligne - b.ligne)
    .slice(0, REFUS_DITS)
    .map(({ ligne, champ, raison }) => ({ ligne, champ, raison }));
  return {
    total: groupes.length,
    lignes: depot.forme.lignes,
    lues: lot.length,
    creees: plan.creees.length,
    versionsOuvertes: plan.versionsOuvertes.length,
    modifiees: plan.modifiees.length,
    inchangees: plan.inchangees,
    refusees: plan.refusees.length,
    touchees: toucheesDe(plan),
    avertissements: surprenantes
      .slice(0, REFUS_DITS)
      .map(({ code, ligne, avertissement }) => ({ offre: code, ligne, ...avertissement })),
    refus,
    suivante: debut + PAR_LOT < groupes.length ? input.rang + PAR_LOT : null,
    rejetsUrl: `/fichiers/${fichier.id}/rejets.csv`,
  };
}

function toucheesDe({ creees, versionsOuvertes, modifiees }: Plan): OffreTouchee[] {
  return [
    ...creees.map(({ input: { code, nom } }) => ({ code, nom: nom.fr, sort: SortOffre.CREEE })),
    ...versionsOuvertes.map(({ code, nom }) => ({ code, nom, sort: SortOffre.VERSION_OUVERTE })),
    ...modifiees.map(({ code, nom }) => ({ code, nom, sort: SortOffre.MODIFIEE })),
  ];
}

interface Catalogue {
  depot: Depot;
  colonnes: Entetes;
  groupes: Groupe[];
}
/** The last one read: its lines are the same for every batch of a file. */
let dernier: { id: string; catalogue: Catalogue } | undefined;

async function catalogueDe(services: Services, fichier: Rangee): Promise<Catalogue> {
  if (dernier?.id === fichier.id) return dernier.catalogue;
  const depot = await Depot.ouvrir(services, fichier);
  const colonnes = trouverColonnes(depot.forme.entetes);
  const fautes = fautesDesColonnes(colonnes);
  if (depot.forme.lignes > LIGNES_MAX) fautes.push({ chemin: 'fichierId', message: TROP_DE_LIGNES });
  if (fautes.length > 0) throw saisieInvalide(fautes);
  const lignes: LigneCsv[] = [];
  // By parts: between two of them the server answers everybody else.
  while (lignes.length < depot.forme.lignes) lignes.push(...(await depot.lire(lignes.length, LIGNES_PAR_LECTURE)));
  const catalogue = { depot, colonnes, groupes: grouper(lignes, colonnes) };
  dernier = { id: fichier.id, catalogue };
  return catalogue;
}

/** First in the trace, whose size is limited: which offers this batch has touched. */
function noter(fichierId: string, { simulation, rang }: ImporterOffresInput, plan: Plan): void {
  const codes = (offres: readonly { code: string }[]) => offres.map(({ code }) => code);
  journalEnCours().noter({
    objet: 'import',
    id: fichierId,
    apres: {
      ...{ simulation, rang, inchangees: plan.inchangees, refusees: plan.refusees.length },
      creees: codes(plan.creees.map(({ input }) => input)),
      versionsOuvertes: codes(plan.versionsOuvertes),
      modifiees: codes(plan.modifiees),
    },
  });
}

/** As creerOffre and modifierOffre do it. */
async function ecrire(contexte: Contexte, { creees, versionsOuvertes, modifiees, reconnues }: Plan): Promise<void> {
  for (const { cle, input } of creees) await offresService.creer(contexte, { ...input, confirme: true }, cle);
  for (const { code: _code, nom: _nom, ...input } of [...versionsOuvertes, ...modifiees])
    await offresService.modifier(contexte, { ...input, confirme: true });
  for (const { id, cle } of reconnues)
    await sql(contexte.em).updateTable('offre').set({ cleCatalogue: cle }).where('id', '=', id).execute();
}
