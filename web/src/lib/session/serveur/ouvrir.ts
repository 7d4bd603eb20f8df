import 'server-only';
import { cookies } from 'next/headers';
import { COOKIE_LANGUE, COOKIE_THEME, localeDeLangue, PREFERENCE } from '@/lib/preferences';
import { ecrireSession } from '../cookie';
import type { ConnexionMutation } from './operations.generated';

/** The tokens of a session go into the cookie that only this site can read; they go nowhere else. */
export async function ouvrirSession(connexion: ConnexionMutation['connexion']): Promise<void> {
  const { jetonAcces, jetonRafraichissement, expireA, compte } = connexion;
  await ecrireSession({ acces: jetonAcces, rafraichissement: jetonRafraichissement, expireA });
  await suivrePreferences(compte);
}

/** Language and theme follow the account to a new device; what was chosen on this one stays. */
async function suivrePreferences(compte: ConnexionMutation['connexion']['compte']): Promise<void> {
  const magasin = await cookies();
  if (compte.langue !== null && !magasin.has(COOKIE_LANGUE))
    magasin.set(COOKIE_LANGUE, localeDeLangue(compte.langue), PREFERENCE);
  if (compte.theme !== null && !magasin.has(COOKIE_THEME)) magasin.set(COOKIE_THEME, compte.theme, PREFERENCE);
}
