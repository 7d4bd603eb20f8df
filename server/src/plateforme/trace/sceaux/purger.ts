import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../../socle/base/base-de-donnees.ts';
import { creerRequeteSysteme } from '../../../socle/graphql/systeme.ts';
import { enTransaction } from '../../../socle/graphql/transaction.ts';
import { avecJournal, Journal } from '../../../socle/journal/journal.ts';
import { ResultatTrace } from '../../../socle/journal/trace.entity.ts';
import { tracer } from '../../../socle/journal/trace.service.ts';
import type { Services } from '../../../socle/services.ts';
import type { Sceau } from './marques.ts';
import { sceauNumero } from './sceaux.ts';
import { DEBUT, fauteDuSceau } from './verifier.ts';

const JOUR_MS = 24 * 3600 * 1000;
/** Of one transaction: some thousands of rows, that nobody waits for. */
const SCEAUX_PAR_LOT = 10;

/**
 * Takes away the sealed ranges that are older than TRACES_RETENTION_JOURS, manual entries of that age with them. Each
 * seal stays, with what the chain goes on with and a mark of the purge; a trace says what range and how many rows.
 * Returns how many rows went. A range where something is wrong stays, and all after it: it is the evidence.
 */
export async function purgerTraces(services: Services): Promise<number> {
  const jours = services.env.TRACES_RETENTION_JOURS;
  if (jours === 0) return 0;
  const maintenant = services.horloge.maintenant();
  const avant = new Date(maintenant.getTime() - jours * JOUR_MS);
  let purgees = 0;
  for (;;) {
    const lot = await lotAPurger(services, avant);
    if (lot.length === 0) return purgees;
    const supprimees = await purgerLot(services, lot, maintenant);
    // Another process had the same ranges.
    if (supprimees === null) return purgees;
    purgees += supprimees;
  }
}

/** The oldest sealed ranges, as long as they are whole. */
async function lotAPurger({ orm, log, sceaux }: Services, avant: Date): Promise<Sceau[]> {
  const em = orm.em.fork();
  const candidats = await sql(em)
    .selectFrom('sceau_trace')
    .selectAll()
    .where('purgeA', 'is', null)
    .where('creerA', '<', avant)
    .orderBy('id')
    .limit(SCEAUX_PAR_LOT)
    .execute();
  const [premier] = candidats;
  if (!premier) return [];
  let maillon = premier.id === 1 ? DEBUT : await sceauNumero(em, premier.id - 1);
  const lot: Sceau[] = [];
  for (const sceau of candidats) {
    const faute = maillon ? await fauteDuSceau(em, sceaux.marques, maillon, sceau) : { sceau: sceau.id };
    if (faute) {
      log.error({ faute }, 'purge des traces arrêtée : une plage scellée a été altérée');
      break;
    }
    lot.push(sceau);
    maillon = sceau;
  }
  return lot;
}

/** Thrown to undo what was begun: another process is at the same ranges. */
class DejaPurgee extends Error {}

async function purgerLot(services: Services, lot: readonly Sceau[], maintenant: Date): Promise<number | null> {
  const { em, requete } = creerRequeteSysteme(services);
  const journal = new Journal(null, maintenant);
  const entree = { action: 'purgerTraces', application: 'plateforme', utilisateurId: null, requete, maintenant };
  const travail = enTransaction(em, (tx) =>
    avecJournal(journal, async () => {
      let supprimees = 0;
      for (const sceau of lot) {
        if (!(await marquer(tx, services, sceau, maintenant))) throw new DejaPurgee();
        supprimees += await supprimerPlage(tx, sceau);
      }
      const [premier, dernier] = [lot[0] as Sceau, lot.at(-1) as Sceau];
      const plage = `${premier.premierId}-${dernier.dernierId}`;
      const param = `traces=${plage} sceaux=${premier.id}-${dernier.id} supprimees=${supprimees}`;
      await tracer(tx, entree, ResultatTrace.SUCCES, { journal, param });
      services.log.info({ plage, supprimees }, 'traces purgées');
      return supprimees;
    }),
  );
  return travail.catch((erreur: unknown) => {
    if (erreur instanceof DejaPurgee) return null;
    throw erreur;
  });
}

async function marquer(em: EntityManager, { sceaux }: Services, sceau: Sceau, purgeA: Date): Promise<boolean> {
  const marquePurge = sceaux.marques.purge(sceau, purgeA);
  const { numUpdatedRows } = await sql(em)
    .updateTable('sceau_trace')
    .set({ purgeA, marquePurge, lignes: null })
    .where('id', '=', sceau.id)
    .where('purgeA', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function supprimerPlage(em: EntityManager, { premierId, dernierId }: Sceau): Promise<number> {
  await sql(em).deleteFrom('trace_objet').where('traceId', '>=', premierId).where('traceId', '<=', dernierId).execute();
  const { numDeletedRows } = await sql(em)
    .deleteFrom('trace')
    .where('id', '>=', premierId)
    .where('id', '<=', dernierId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
