import { beforeAll, describe, expect, it } from 'vitest';
import { importerOffres } from '../../../test/catalogue.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { deposer } from '../../../test/fichiers.ts';
import { importer, mappage } from '../../../test/importations.ts';
import { statutsParEtape } from '../../../test/interventions.ts';
import { champsRefuses } from '../../../test/refus.ts';

/** Of the thread that answers everybody, in all its turns together: no single one then keeps anybody waiting. */
const MS_DU_SERVEUR = 300;
const OCTETS_DE_PLUS = 500 * 1024 * 1024;
const MIB = 1024 * 1024;

const { serveur, acteurs } = essai();
const statuts = dAvance(() => statutsParEtape(acteurs.A));

beforeAll(async () => {
  // What is loaded once for all imports is not the fault of a large file.
  await importerOctets(`Ref;Titre;Cree;Etat;Client\n${'1;a;01/02/2026;Ouvert;c1\n'.repeat(500)}`);
});

const COLONNES = ['REFERENCE:Ref', 'TITRE:Titre', 'CREEE_LE:Cree', 'STATUT:Etat', 'CLIENT:Client'].map((paire) => {
  const [champ, colonne] = paire.split(':');
  return { champ, colonne };
});

/** What importing this file costs the thread of the server, and the process in memory. */
async function importerOctets(contenu: string, valeurs: Record<string, unknown> = {}) {
  const fichierId = (await deposer(serveur, acteurs.A, contenu)).corps.id;
  const memoire = process.memoryUsage.rss();
  const avant = process.threadCpuUsage();
  const entree = { ...mappage(statuts), colonnes: COLONNES, fichierId, simulation: true, ...valeurs };
  const reponse = await importer(acteurs.A, entree);
  const { user, system } = process.threadCpuUsage(avant);
  expect(process.memoryUsage.rss() - memoire).toBeLessThan(OCTETS_DE_PLUS);
  return { reponse, fichierId, ms: (user + system) / 1000 };
}
const ditDe = (reponse: Parameters<typeof champsRefuses>[0]) =>
  champsRefuses(reponse, 'fichierId')
    .champs?.map(({ message }) => `${message.fr} ${message.en}`)
    .join();

describe('Un fichier énorme est refusé ou lu sans que personne n’attende', () => {
  it.each([
    [
      'deux millions de lignes courtes',
      () => `a;b\n${'1;2\n'.repeat(2_000_000)}`,
      /plus de 250000 lignes.*more than 250000/,
    ],
    ['deux millions de lignes vides', () => `a;b\n${'\n'.repeat(2_000_000)}`, /pas de ligne sous.*no row below/],
    [
      'deux cent mille colonnes',
      () => `${colonnes(200_000)}\n${';'.repeat(199_999)}\n`,
      /plus de 500 colonnes.*more than 500 columns/,
    ],
    ['une cellule sans fin', () => `a;b\n1;2\n"${'x\n'.repeat(10 * MIB)}`, /ligne 3 .*line 3 /],
    ['une ligne sans fin', () => `a;b\n1;${'x'.repeat(20 * MIB)}\n`, /ligne 2 .*line 2 /i],
    ['des guillemets par millions', () => `a;b\n1;${'"'.repeat(20 * MIB)}\n`, /ligne 2 .*line 2 /i],
  ])('%s', async (_, contenu, dit) => {
    const { reponse, ms } = await importerOctets(contenu());
    expect(ditDe(reponse)).toMatch(dit);
    expect(ms).toBeLessThan(MS_DU_SERVEUR);
  });

  it('le plus long de ceux qui passent, lot par lot', async () => {
    const titre = 'Panne de courant dans la cage d’escalier, étage par étage';
    const ligne = (rang: number) => `R-${rang};${titre};01/02/2026 08:30;Ouvert;c1`;
    const fichier = `Ref;Titre;Cree;Etat;Client\n${Array.from({ length: 240_000 }, (_, rang) => ligne(rang)).join('\n')}\n`;
    const { reponse, fichierId, ms } = await importerOctets(fichier);
    expect(reponse.rendu.lot).toMatchObject({ total: 240_000, lues: 500, importees: 500, suivante: 501 });
    expect(ms).toBeLessThan(MS_DU_SERVEUR);
    // The last batch of a dry run looks for its references in all that goes before it.
    const avant = process.threadCpuUsage();
    const entree = { ...mappage(statuts), colonnes: COLONNES, fichierId, simulation: true, ligne: 239_501 };
    expect((await importer(acteurs.A, entree)).rendu.lot).toMatchObject({ importees: 500, suivante: null });
    const { user, system } = process.threadCpuUsage(avant);
    expect((user + system) / 1000).toBeLessThan(MS_DU_SERVEUR);
    const refusees = await importerOffres(acteurs.A, { fichierId });
    expect(refusees.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('des lignes très longues font des lots plus courts', async () => {
    const adresse = 'x'.repeat(30_000);
    const lignes = Array.from({ length: 200 }, (_, rang) => `L-${rang};${adresse};01/02/2026;Ouvert;c1`);
    const { reponse } = await importerOctets(`Ref;Titre;Cree;Etat;Client\n${lignes.join('\n')}\n`);
    expect(reponse.rendu.lot.lues).toBeLessThan(50);
    expect(reponse.rendu.lot).toMatchObject({ total: 200, suivante: reponse.rendu.lot.lues + 1 });
  });
});

const colonnes = (nombre: number) => Array.from({ length: nombre }, (_, rang) => `c${rang}`).join(';');
