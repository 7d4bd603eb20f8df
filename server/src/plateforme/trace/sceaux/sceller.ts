import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { estMysql, type NouvelleLigne, sql } from '../../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../../socle/commun/horloge.ts';
import { enTransaction } from '../../../socle/graphql/transaction.ts';
import { OrigineTrace } from '../../../socle/journal/trace.entity.ts';
import type { Services } from '../../../socle/services.ts';
import type { Sceau } from './marques.ts';
import { dernierSceau } from './sceaux.ts';

/** A row may be committed a while after its number was given: none is sealed before. */
const DELAI_MS = 5 * 60_000;
const LIGNES_PAR_SCEAU = 500;
const SCEAUX_PAR_TOUR = 200;

/**
 * Closes what is old enough of the system traces in ranges, each linked to the one before. It takes nothing that
 * writers want: it reads rows that are finished and inserts a seal, whose number only one of several processes gets.
 */
export async function scellerTraces(services: Services): Promise<Sceau[]> {
  const poses: Sceau[] = [];
  while (poses.length < SCEAUX_PAR_TOUR) {
    const sceau = await scellerUne(services);
    if (!sceau) break;
    poses.push(sceau);
    noterTete(services, sceau);
  }
  return poses;
}

async function scellerUne({ orm, horloge, sceaux }: Services): Promise<Sceau | null> {
  const em = orm.em.fork();
  const maintenant = horloge.maintenant();
  const precedent = await dernierSceau(em);
  const apres = precedent?.dernierId ?? 0;
  const lues = await sql(em)
    .selectFrom('trace')
    .selectAll()
    .where('id', '>', apres)
    .orderBy('id')
    .limit(LIGNES_PAR_SCEAU)
    .execute();
  const limite = maintenant.getTime() - DELAI_MS;
  const derniere = lues.findLast(({ creerA }) => millisecondes(creerA) <= limite);
  if (!derniere) return null;
  const lignes = lues.filter(({ id, origine }) => id <= derniere.id && origine === OrigineTrace.SYSTEME);
  // Manual entries are outside the chain; they alone are no reason for a seal, but never an obstacle to the next one.
  if (lignes.length === 0 && lues.length < LIGNES_PAR_SCEAU) return null;
  const texte = sceaux.marques.lignes(lignes);
  const ouvert = {
    id: (precedent?.id ?? 0) + 1,
    premierId: apres + 1,
    dernierId: derniere.id,
    nombre: lignes.length,
    lignes: texte,
    condense: sceaux.marques.condense(texte),
    creerA: maintenant,
    purgeA: null,
    marquePurge: null,
  };
  const sceau = { ...ouvert, marque: sceaux.marques.sceau(precedent?.marque ?? '', ouvert) };
  return (await poser(em, sceau)) ? sceau : null;
}

/** False: another process sealed this range at the same moment, or a row of it was still being written. */
async function poser(em: EntityManager, sceau: NouvelleLigne<'sceau_trace'>): Promise<boolean> {
  try {
    return await enTransaction(em, async (tx) => {
      if ((await compter(tx, sceau)) !== sceau.nombre) return false;
      await sql(tx).insertInto('sceau_trace').values(sceau).execute();
      return true;
    });
  } catch (erreur) {
    if (erreur instanceof UniqueConstraintViolationException) return false;
    throw erreur;
  }
}

/** On MySQL a shared lock waits for a row whose transaction has not ended, however long it takes it. */
async function compter(
  em: EntityManager,
  { premierId, dernierId }: Pick<Sceau, 'premierId' | 'dernierId'>,
): Promise<number> {
  let requete = sql(em)
    .selectFrom('trace')
    .where('id', '>=', premierId)
    .where('id', '<=', dernierId)
    .where('origine', '=', OrigineTrace.SYSTEME)
    .select('id');
  if (estMysql(em)) requete = requete.modifyEnd(brut`lock in share mode`);
  return (await requete.execute()).length;
}

/** The head leaves the database with each seal: in the log, and in a file that tells when the chain was cut. */
function noterTete({ log, sceaux }: Services, sceau: Sceau): void {
  const { id, marque, premierId, dernierId, nombre } = sceau;
  log.info({ sceau: id, marque, premierId, dernierId, nombre }, 'traces scellées');
  const connue = sceaux.tete.lire();
  if (connue && connue.sceau >= id) {
    // The proof that something was taken away must stay.
    log.error({ sceau: id, connue }, 'la chaîne des traces a été coupée : ce sceau avait déjà été posé');
    return;
  }
  sceaux.tete.garder(sceau);
}
