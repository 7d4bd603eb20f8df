import { createHmac, randomBytes } from 'node:crypto';

const MARQUE = 'whsec_';

/** As Standard Webhooks writes them: 32 random bytes. */
export const secretNeuf = (): string => MARQUE + randomBytes(32).toString('base64');

interface Message {
  id: string;
  quand: Date;
  corps: string;
}

/** The headers of Standard Webhooks; while a former secret holds, the receiver may know either. */
export function enTetesSignes({ id, quand, corps }: Message, secrets: readonly string[]): Record<string, string> {
  const secondes = String(Math.floor(quand.getTime() / 1000));
  const signer = (secret: string) => {
    const cle = Buffer.from(secret.slice(MARQUE.length), 'base64');
    return `v1,${createHmac('sha256', cle).update(`${id}.${secondes}.${corps}`).digest('base64')}`;
  };
  return { 'webhook-id': id, 'webhook-timestamp': secondes, 'webhook-signature': secrets.map(signer).join(' ') };
}
