import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { cleSecrete } from '../../socle/config/env.ts';
import { typeDeNotification } from './types.ts';

interface Desabonne {
  compteId: number;
  type: string;
}

/**
 * The link at the foot of a mail: whoever has it may stop this kind of mail for this account, and do nothing else. It
 * carries no date, for mails are kept; its key is none of a login's.
 */
export class Desabonnement {
  private readonly cle: KeyObject;

  constructor(secret: string) {
    this.cle = cleSecrete(createHmac('sha256', secret).update('désabonnement').digest('base64url'));
  }

  jeton(compteId: number, type: string): string {
    return `${compteId}.${type}.${this.marque(compteId, type).toString('base64url')}`;
  }

  /** Null: not of ours. */
  lire(jeton: string): Desabonne | null {
    const [, compte, type = '', marque = ''] = /^(\d{1,10})\.([A-Z_]{1,40})\.([\w-]{43})$/.exec(jeton) ?? [];
    const compteId = Number(compte);
    const juste =
      compte !== undefined && timingSafeEqual(Buffer.from(marque, 'base64url'), this.marque(compteId, type));
    return juste && typeDeNotification(type) ? { compteId, type } : null;
  }

  private marque(compteId: number, type: string): Buffer {
    return createHmac('sha256', this.cle).update(`${compteId}.${type}`).digest();
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    desabonnement: Desabonnement;
  }
}
