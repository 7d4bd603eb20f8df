import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Services } from '../../socle/services.ts';
import type { Objet } from '../fichier/magasin.ts';

const UN_JOUR = 24 * 3600 * 1000;
/** Bytes are written before their row says so; nothing takes that long. */
const OCTETS_SANS_LIGNE = 3600 * 1000;
const PAR_LOT = 200;
const DOSSIER = 'exports';

export const cleDe = (fichier: string): string => `${DOSSIER}/${fichier}.csv`;

/** What an export holds no more once it has ended, and for how long it is still there. */
export const finDe = (maintenant: Date) => ({
  ...{ enRouteDe: null, reservePar: null, reserveJusqua: null },
  expireA: new Date(maintenant.getTime() + UN_JOUR),
});

/** Those that have had their day, and bytes that a crash left without a row. Returns how many of each. */
export async function balayerExports(services: Services): Promise<{ lignes: number; octets: number }> {
  return { lignes: await balayerLignes(services), octets: await balayerOctets(services) };
}

async function balayerLignes({ orm, horloge, fichiers }: Services): Promise<number> {
  const base = sql(orm.em.fork());
  for (let effacees = 0; ; ) {
    const lues = await base
      .selectFrom('exportation')
      .where('expireA', '<', horloge.maintenant())
      .select(['id', 'fichier'])
      .limit(PAR_LOT)
      .execute();
    if (lues.length === 0) return effacees;
    for (const { fichier } of lues) if (fichier !== null) await fichiers.supprimer(cleDe(fichier));
    const ids = lues.map(({ id }) => id);
    await base.deleteFrom('exportation').where('id', 'in', ids).execute();
    effacees += lues.length;
  }
}

async function balayerOctets(services: Services): Promise<number> {
  const avant = new Date(services.horloge.maintenant().getTime() - OCTETS_SANS_LIGNE);
  let supprimes = 0;
  let lot: Objet[] = [];
  for await (const objet of services.fichiers.lister(DOSSIER)) {
    if (objet.ecritA < avant) lot.push(objet);
    if (lot.length < PAR_LOT) continue;
    supprimes += await supprimerSansLigne(services, lot);
    lot = [];
  }
  return supprimes + (await supprimerSansLigne(services, lot));
}

async function supprimerSansLigne({ orm, fichiers }: Services, objets: readonly Objet[]): Promise<number> {
  if (objets.length === 0) return 0;
  const nomDe = ({ cle }: Objet) => cle.slice(DOSSIER.length + 1).replace(/\.csv$/, '');
  const lignes = await sql(orm.em.fork())
    .selectFrom('exportation')
    .where('fichier', 'in', objets.map(nomDe))
    .select('fichier')
    .execute();
  const nommes = new Set(lignes.map(({ fichier }) => fichier));
  const seuls = objets.filter((objet) => !nommes.has(nomDe(objet)));
  for (const { cle } of seuls) await fichiers.supprimer(cle);
  return seuls.length;
}
