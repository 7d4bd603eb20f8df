import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../../socle/base/base-de-donnees.ts';
import { versDate } from '../../../socle/commun/horloge.ts';
import { OrigineTrace } from '../../../socle/journal/trace.entity.ts';
import type { Marques, Sceau } from './marques.ts';
import { sceauNumero } from './sceaux.ts';
import { NatureFaute } from './sceaux.types.ts';

export interface Faute {
  nature: NatureFaute;
  /** The seal that says so, or the one that is missing. */
  sceau: number;
  traceId: number | null;
}

/** Where the walk stands: what the next seal must follow. */
export interface Maillon {
  id: number;
  marque: string;
  dernierId: number;
}

export const DEBUT: Maillon = { id: 0, marque: '', dernierId: 0 };

/** One seal and the rows of its range; null when all is as it was. */
export async function fauteDuSceau(
  em: EntityManager,
  marques: Marques,
  avant: Maillon,
  sceau: Sceau,
): Promise<Faute | null> {
  const altere = { nature: NatureFaute.SCEAU_ALTERE, sceau: avant.id + 1, traceId: null };
  if (sceau.id !== avant.id + 1 || sceau.premierId !== avant.dernierId + 1) return altere;
  if (marques.sceau(avant.marque, sceau) !== sceau.marque) return altere;
  if (sceau.purgeA !== null || sceau.marquePurge !== null || sceau.lignes === null) {
    const purgeA = versDate(sceau.purgeA);
    const purgee = purgeA !== null && sceau.lignes === null && marques.purge(sceau, purgeA) === sceau.marquePurge;
    return purgee ? enTrop(em, sceau) : altere;
  }
  if (marques.condense(sceau.lignes) !== sceau.condense) return altere;
  const faute = await fauteDesLignes(em, marques, sceau, sceau.lignes);
  if (!faute) return null;
  // Its rows may have been purged between the two readings: the seal then says so.
  const relu = await sceauNumero(em, sceau.id);
  return relu && relu.purgeA !== null && sceau.purgeA === null ? fauteDuSceau(em, marques, avant, relu) : faute;
}

/** Both in the order of the ids: the first that differs is the one to name. */
async function fauteDesLignes(em: EntityManager, marques: Marques, sceau: Sceau, texte: string): Promise<Faute | null> {
  const attendues = texte === '' ? [] : texte.split(',').map((ligne) => ligne.split(':') as [string, string]);
  const lues = await lignesDuSysteme(em, sceau, attendues.length + 1);
  for (let rang = 0; rang < Math.max(attendues.length, lues.length); rang++) {
    const [attendu, marque] = attendues[rang] ?? [];
    const lue = lues[rang];
    const id = attendu === undefined ? Number.POSITIVE_INFINITY : Number(attendu);
    if (lue && lue.id < id) return { nature: NatureFaute.AJOUTEE, sceau: sceau.id, traceId: lue.id };
    if (!lue || lue.id > id) return { nature: await natureDeLAbsente(em, id), sceau: sceau.id, traceId: id };
    if (marques.ligne(lue) !== marque) return { nature: NatureFaute.MODIFIEE, sceau: sceau.id, traceId: id };
  }
  return null;
}

function lignesDuSysteme(em: EntityManager, { premierId, dernierId }: Sceau, nombre: number) {
  return sql(em)
    .selectFrom('trace')
    .selectAll()
    .where('id', '>=', premierId)
    .where('id', '<=', dernierId)
    .where('origine', '=', OrigineTrace.SYSTEME)
    .orderBy('id')
    .limit(nombre)
    .execute();
}

/** A system trace that was made a manual entry, so that the product would change it, is there under its number. */
async function natureDeLAbsente(em: EntityManager, id: number): Promise<NatureFaute> {
  const la = await sql(em).selectFrom('trace').where('id', '=', id).select('id').executeTakeFirst();
  return la ? NatureFaute.MODIFIEE : NatureFaute.SUPPRIMEE;
}

/** Nothing is left of a purged range. */
async function enTrop(em: EntityManager, sceau: Sceau): Promise<Faute | null> {
  const [lue] = await lignesDuSysteme(em, sceau, 1);
  return lue ? { nature: NatureFaute.AJOUTEE, sceau: sceau.id, traceId: lue.id } : null;
}
