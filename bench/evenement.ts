import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { racine } from '../scripts/lib/chemins.ts';
import { type Banc, ecrireResultats } from './banc.ts';
import { median, mesurerEnTours, produitPour, type Reglages, type Tour } from './mesures.ts';
import { direTenues } from './promesses.ts';
import { semer } from './semer.ts';
import { travaux } from './travaux.ts';

/** Share of the throughput without: the event is one row in a transaction that is written anyway. */
const PROMESSE = 0.95;

type Nom = 'sans' | 'avec' | 'diffuse';

const avecGreffe = (nom: string) => ['--import', pathToFileURL(join(racine, 'bench/greffes', nom)).href];

/**
 * A comment with its trace, of the same product thrice, in turns: without its event; with it; and with what is made of
 * it afterwards in the same process, which is promised nothing here and is what a machine with one process pays.
 */
export async function mesurerEvenement(banc: Banc, reglages: Reglages): Promise<void> {
  const travail = travaux(reglages).find(({ nom }) => nom === 'commentaire');
  if (!travail) throw new Error('Le commentaire n’est plus de ce qui se mesure.');
  const produits = {
    sans: await banc.demarrerProduit(undefined, avecGreffe('sans-evenement.ts')),
    avec: await banc.demarrerProduit(undefined, avecGreffe('sans-diffusion.ts')),
    diffuse: await banc.demarrerProduit(undefined, []),
  };
  for (const { base } of Object.values(produits)) await semer(base, reglages.taille);
  const tours = await mesurerEnTours(
    banc,
    {
      sans: await produitPour(travail, produits.sans),
      avec: await produitPour(travail, produits.avec),
      diffuse: await produitPour(travail, produits.diffuse),
    },
    reglages,
  );
  await verifierLesGreffes(produits);
  const dire = (lire: (tour: Tour) => number) =>
    (['sans', 'avec', 'diffuse'] as const).map((nom) => Math.round(median(tours, (un) => lire(un[nom])))).join(' / ');
  const ratio = (nom: Nom, lire: (tour: Tour) => number) => median(tours, (un) => lire(un[nom]) / lire(un.sans));
  const parSeconde = ({ parSeconde: nombre }: Tour) => nombre;
  const processeur = ({ serveur, base }: Tour) => serveur + base;
  console.log('Sans événement / avec / avec sa diffusion :');
  console.table([
    {
      'par seconde': dire(parSeconde),
      'API µs': dire(({ serveur }) => serveur),
      'base µs': dire(({ base }) => base),
      'avec ÷ sans': ratio('avec', parSeconde).toFixed(2),
      'avec ÷ sans, processeur': ratio('avec', processeur).toFixed(2),
      'diffusé ÷ sans': ratio('diffuse', parSeconde).toFixed(2),
    },
  ]);
  await ecrireResultats('evenement', { ...reglages, tours });
  const mesure = ratio('avec', parSeconde);
  direTenues([
    {
      promesse: `un changement avec son événement : ${PROMESSE} de sans, au moins`,
      mesure: Number(mesure.toFixed(2)),
      tenue: mesure >= PROMESSE,
    },
  ]);
}

/** None, all that wait, and all passed on or about to be: each was what it is called. */
async function verifierLesGreffes(produits: Record<Nom, Awaited<ReturnType<Banc['demarrerProduit']>>>): Promise<void> {
  const compter = async (nom: Nom, ou: string) => {
    const [lu] = await produits[nom].base.lire<{ n: number }>(`select count(*) as n from evenement where ${ou}`);
    return Number(lu?.n);
  };
  const comptes = {
    sans: await compter('sans', 'true'),
    avec: await compter('avec', 'traiteA is null'),
    avecDiffuses: await compter('avec', 'traiteA is not null'),
    diffuses: await compter('diffuse', 'traiteA is not null'),
  };
  if (comptes.sans === 0 && comptes.avec > 0 && comptes.avecDiffuses === 0 && comptes.diffuses > 0) return;
  throw new Error(`Les greffes n’ont pas pris : ${JSON.stringify(comptes)}`);
}
