import type { Produit } from './banc.ts';
import { demander, mediane } from './charge.ts';
import { INTERVENANT } from './semer.ts';

const ESSAIS = 15;
/** What takes long is not asked again once so much was spent on it, but for a median. */
const ASSEZ = { ms: 5000, essais: 3 };

interface Demande {
  nom: string;
  arguments: string;
  /** Who asks; else the admin. */
  par?: 'intervenant';
  /** What is counted besides. */
  comptee?: true;
}

interface Mesure {
  demande: string;
  lignes: number | string;
  ms: number;
  /** It looked at so many rows, said so, and stopped. */
  arretee: boolean;
}

interface Reponse {
  data: { consulterIntervention: { items: unknown[]; examinees: number | null } } | null;
  errors?: { extensions: { code: string } }[];
}

/**
 * What must cost about the same whatever the size and the depth: milliseconds at the median, one request at a time; what
 * the API gives up takes for ever.
 */
export async function mesurerRecherche(
  { api, seConnecter }: Pick<Produit, 'api' | 'seConnecter'>,
  taille: number,
): Promise<Mesure[]> {
  const jetons = { admin: await seConnecter(), intervenant: await seConnecter(INTERVENANT) };
  const profond = Buffer.from(
    JSON.stringify([
      'CREATION',
      'DESC',
      Date.UTC(2020, 0, 1) + Math.floor(taille / 10) * 60_000,
      Math.floor(taille / 10),
    ]),
  ).toString('base64url');
  const demandes: Demande[] = [
    { nom: 'première page', arguments: 'perPage: 50' },
    { nom: 'page profonde, par curseur', arguments: `perPage: 50, apres: "${profond}"` },
    { nom: 'recherche d’un mot rare', arguments: `perPage: 50, filtre: { recherche: "n${Math.floor(taille / 3)}" }` },
    { nom: 'recherche d’un mot commun', arguments: 'perPage: 50, filtre: { recherche: "rue" }' },
    { nom: 'recherche de deux mots communs', arguments: 'perPage: 50, filtre: { recherche: "disjoncteur lilas" }' },
    {
      nom: 'recherche de trois mots communs',
      arguments: 'perPage: 50, filtre: { recherche: "disjoncteur lilas rue" }',
    },
    { nom: 'recherche d’un début commun', arguments: 'perPage: 50, filtre: { recherche: "n1" }' },
    { nom: 'recherche d’un début rare', arguments: 'perPage: 50, filtre: { recherche: "n1234" }' },
    { nom: 'un mot commun, compté', arguments: 'perPage: 50, filtre: { recherche: "rue" }', comptee: true },
    { nom: 'page 150, par numéro', arguments: 'page: 150, perPage: 50' },
    // A smaller company has no such page.
    ...(taille >= 500 * 50 ? [{ nom: 'page 500, par numéro', arguments: 'page: 500, perPage: 50' }] : []),
    { nom: 'première page d’un intervenant', arguments: 'perPage: 50', par: 'intervenant' },
    { nom: 'à traiter d’un intervenant', arguments: 'perPage: 50, filtre: { aTraiter: true }', par: 'intervenant' },
    {
      nom: 'deux statuts et une urgence',
      arguments: 'perPage: 50, filtre: { statutIds: ["1", "3"], urgenceIds: ["2"] }',
    },
    {
      nom: 'filtre et tri par échéance',
      arguments: 'perPage: 50, filtre: { etapes: [EN_COURS] }, tri: { champ: ECHEANCE, sens: ASC }',
    },
    { nom: 'à traiter', arguments: 'perPage: 50, filtre: { aTraiter: true }' },
  ];
  const lignes: Mesure[] = [];
  for (const { nom, arguments: args, par = 'admin', comptee } of demandes) {
    const query = `{ consulterIntervention(${args}) { items { id reference titre client { nom } statut { couleur } } examinees ${comptee ? 'pagination { totalItems }' : ''} } }`;
    const cible = {
      url: api,
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${jetons[par]}` },
      body: JSON.stringify({ query }),
    };
    const durees: number[] = [];
    let lues: number | string = 0;
    let arretee = false;
    const depart = performance.now();
    const assez = (essais: number) => essais >= ASSEZ.essais && performance.now() - depart > ASSEZ.ms;
    for (let essai = 0; essai < ESSAIS && !assez(essai); essai++) {
      const debut = performance.now();
      const { data, errors } = (await demander(cible)) as Reponse;
      durees.push(data ? performance.now() - debut : Number.POSITIVE_INFINITY);
      lues = data?.consulterIntervention.items.length ?? errors?.[0]?.extensions.code ?? 'sans réponse';
      arretee = data?.consulterIntervention.examinees != null;
      if (!data) break;
    }
    lignes.push({ demande: nom, lignes: lues, ms: Number(mediane(durees).toFixed(1)), arretee });
  }
  return lignes;
}
