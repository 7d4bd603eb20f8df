import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierRapports } from './chemins.ts';
import { depuis, dire, direDebut, direEchec, direReussite, direSaut, duree, extrait, gras, patienter } from './dire.ts';

export type Comptes = { reussis: number; rates: number; sautes: number };
export type Resultat = {
  etat: 'reussi' | 'rate' | 'saute';
  /** What the step counted; without it the step counts for one. */
  comptes?: Comptes;
  detail?: string;
  /** What the tools wrote: shown when the step failed. */
  sortie?: string;
};
export type Etape = {
  nom: string;
  /** Names of steps that must have succeeded. */
  apres?: string[];
  /** Takes all cores by itself: runs alone, so that its delays measure the product and not its neighbour. */
  seule?: boolean;
  faire: () => Promise<Resultat>;
};

const VOIES = 2;

/** Runs the steps in order, two at a time where they allow it, and goes on after a failure to show all of them. */
export async function derouler(etapes: Etape[]): Promise<Map<string, Resultat>> {
  const resultats = new Map<string, Resultat>();
  const attente = [...etapes];
  const actives = new Map<Etape, Promise<void>>();
  while (attente.length > 0 || actives.size > 0) {
    const suivante = attente.find((etape) => peutPartir(etape, attente, actives, resultats));
    if (suivante) {
      attente.splice(attente.indexOf(suivante), 1);
      const travail = passer(suivante, resultats).then((resultat) => {
        resultats.set(suivante.nom, resultat);
        actives.delete(suivante);
      });
      actives.set(suivante, travail);
    } else {
      await Promise.race(actives.values());
    }
  }
  return resultats;
}

function peutPartir(
  etape: Etape,
  attente: Etape[],
  actives: Map<Etape, unknown>,
  resultats: Map<string, Resultat>,
): boolean {
  const presentes = [...attente, ...actives.keys()].map(({ nom }) => nom);
  // A step that is not part of this run (`pnpm verify` has fewer) is not waited for.
  if (etape.apres?.some((nom) => presentes.includes(nom) && !resultats.has(nom))) return false;
  if (etape.seule) return actives.size === 0;
  return actives.size < VOIES && ![...actives.keys()].some(({ seule }) => seule);
}

async function passer(etape: Etape, resultats: Map<string, Resultat>): Promise<Resultat> {
  const manque = etape.apres?.find((nom) => resultats.has(nom) && resultats.get(nom)?.etat !== 'reussi');
  const debut = performance.now();
  if (!manque) direDebut(etape.nom);
  const resultat: Resultat = manque
    ? { etat: 'saute', detail: `« ${manque} » n'a pas réussi` }
    : await patienter(etape.nom, etape.faire()).catch((erreur: unknown) => ({
        etat: 'rate' as const,
        sortie: erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur),
      }));
  if (resultat.sortie) await garderJournal(etape.nom, resultat.sortie);
  const ligne = `${etape.nom}${resultat.detail ? ` : ${resultat.detail}` : ''} ${depuis(debut)}`;
  if (resultat.etat === 'reussi') direReussite(ligne);
  else if (resultat.etat === 'saute') direSaut(`${etape.nom} : sauté, ${resultat.detail}`);
  else direEchec(`${ligne}\n${extrait(resultat.sortie ?? '', 120)}`);
  return resultat;
}

async function garderJournal(nom: string, sortie: string): Promise<void> {
  await mkdir(dossierRapports, { recursive: true });
  await writeFile(join(dossierRapports, `${nom.replace(/[^\p{L}\d]+/gu, '-')}.log`), sortie);
}

/** The summary; the last line is made for programs. Returns the exit code. */
export function conclure(resultats: Map<string, Resultat>, debut: number, toutExiger: boolean): number {
  const total: Comptes = { reussis: 0, rates: 0, sautes: 0 };
  for (const { etat, comptes } of resultats.values()) {
    total.reussis += comptes?.reussis ?? (etat === 'reussi' ? 1 : 0);
    total.rates += comptes?.rates ?? (etat === 'rate' ? 1 : 0);
    total.sautes += comptes?.sautes ?? (etat === 'saute' ? 1 : 0);
  }
  dire(`\n${gras('Bilan')} en ${duree(performance.now() - debut)}`);
  for (const [nom, { etat, detail, comptes }] of resultats) {
    if (etat === 'rate') direEchec(`${nom}${detail ? ` : ${detail}` : ''}`);
    if (etat === 'saute') direSaut(`${nom} : sauté, ${detail}`);
    else if (comptes && comptes.sautes > 0) direSaut(`${nom} : ${comptes.sautes} sautés`);
  }
  if (toutExiger && total.sautes > 0) {
    direEchec('REQUIRE_ALL=1 : ce qui est sauté compte comme un échec.');
    total.rates += total.sautes;
    total.sautes = 0;
  }
  dire(`${total.reussis} passed, ${total.rates} failed, ${total.sautes} skipped`);
  return total.rates > 0 ? 1 : 0;
}
