import { createHash, createHmac, type KeyObject } from 'node:crypto';
import type { LigneDe } from '../../../socle/base/base-de-donnees.ts';
import { versDate } from '../../../socle/commun/horloge.ts';
import { type LigneTrace, texteCanonique } from './canonique.ts';

export type Sceau = LigneDe<'sceau_trace'>;

/** Half of SHA-256: no two rows meet, and a range stays small. */
const OCTETS_PAR_LIGNE = 16;

/** HMAC-SHA256 under a key that the database does not have: whoever only writes there can't make a mark. */
export class Marques {
  constructor(private readonly cle: KeyObject) {}

  /** `id:mark` of each row, in the order of the ids. */
  lignes(lignes: readonly LigneTrace[]): string {
    return lignes.map((ligne) => `${ligne.id}:${this.ligne(ligne)}`).join(',');
  }

  ligne(ligne: LigneTrace): string {
    return this.hmac('ligne', texteCanonique(ligne)).subarray(0, OCTETS_PAR_LIGNE).toString('base64url');
  }

  condense(lignes: string): string {
    return createHash('sha256').update(lignes).digest('hex');
  }

  sceau(precedente: string, { id, premierId, dernierId, nombre, condense, creerA }: Omit<Sceau, 'marque'>): string {
    const contenu = [precedente, id, premierId, dernierId, nombre, condense, versDate(creerA).toISOString()];
    return this.hmac('sceau', JSON.stringify(contenu)).toString('hex');
  }

  purge({ id, marque }: Pick<Sceau, 'id' | 'marque'>, purgeA: Date): string {
    return this.hmac('purge', JSON.stringify([id, marque, purgeA.toISOString()])).toString('hex');
  }

  /** Each kind of mark has a name in it, so that none passes for another. */
  private hmac(sorte: string, texte: string): Buffer {
    return createHmac('sha256', this.cle).update(`driven-trace-1 ${sorte}\n${texte}`).digest();
  }
}
