import { sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { EtatDepot } from './depot.entity.ts';
import { DOSSIER } from './depot.service.ts';

const HEURE = 3600 * 1000;
const PAR_LOT = 200;

/** Deposits that have expired, then chunks whose deposit is gone or stands elsewhere: no request lasts an hour. */
export async function balayerDepots(services: Services): Promise<void> {
  const { orm, horloge, fichiers } = services;
  const maintenant = horloge.maintenant();
  await sql(orm.em.fork()).deleteFrom('depot').where('expireA', '<=', maintenant).execute();
  const avant = new Date(maintenant.getTime() - HEURE);
  let lot: string[] = [];
  for await (const { cle, ecritA } of fichiers.lister(DOSSIER)) {
    if (ecritA < avant) lot.push(cle);
    if (lot.length < PAR_LOT) continue;
    await supprimerSansDepot(services, lot);
    lot = [];
  }
  await supprimerSansDepot(services, lot);
}

async function supprimerSansDepot({ orm, fichiers }: Services, cles: readonly string[]): Promise<void> {
  if (cles.length === 0) return;
  const idDe = (cle: string) => (cle.split('/')[1] ?? '').slice(0, 36);
  const ouverts = await sql(orm.em.fork())
    .selectFrom('depot')
    .where('id', 'in', [...new Set(cles.map(idDe))])
    .where('etat', '=', EtatDepot.OUVERT)
    .select('id')
    .execute();
  const connus = new Set(ouverts.map(({ id }) => id));
  for (const cle of cles) if (!connus.has(idDe(cle))) await fichiers.supprimer(cle);
}

/** Now, and then once an hour. Returns how to stop. */
export const demarrerBalayageDesDepots = (services: Services): (() => void) =>
  repeter(services, 'balayage des dépôts', HEURE, () => balayerDepots(services));
