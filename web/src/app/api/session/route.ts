import { cookies } from 'next/headers';
import { z } from 'zod';
import {
  ConnexionDocument,
  type ConnexionMutation,
  type ConnexionMutationVariables,
  DeconnecterPartoutDocument,
  DeconnexionDocument,
} from '@/features/session/serveur/operations.generated';
import { COOKIE_LANGUE, COOKIE_THEME, localeDeLangue, PREFERENCE } from '@/i18n/preferences';
import { appelantDe } from '@/lib/api/appelant';
import { lireTexte, refuser, refusOrigine, refusType, repondre, TROP_GRAND } from '@/lib/api/garde';
import { interrogerApi } from '@/lib/api/interroger';
import { sessionCourante } from '@/lib/api/jetonCourant';
import { ecrireSession, effacerSession } from '@/lib/session/cookie';

const formulaire = z.object({ identifiant: z.string().min(1).max(320), motDePasse: z.string().min(1).max(1024) });

export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete) ?? refusType(requete, 'application/json');
  if (refus !== null) return refus;
  const texte = await lireTexte(requete, 10_000);
  if (texte === null) return TROP_GRAND();
  const lu = formulaire.safeParse(analyser(texte));
  if (!lu.success) {
    return refuser(400, 'BAD_USER_INPUT', {
      fr: 'Indiquez un identifiant et un mot de passe.',
      en: 'Enter a login and a password.',
    });
  }

  const appelant = appelantDe(requete.headers);
  const reponse = await interrogerApi<ConnexionMutation, ConnexionMutationVariables>(
    ConnexionDocument,
    { input: lu.data },
    { appelant },
  );
  if (!reponse.data) return repondre({ errors: reponse.errors }, reponse.status === 200 ? 401 : reponse.status);
  const { jetonAcces, jetonRafraichissement, expireA, compte } = reponse.data.connexion;
  await ecrireSession({ acces: jetonAcces, rafraichissement: jetonRafraichissement, expireA });
  await suivrePreferences(compte);
  return repondre({ compte: { id: compte.id } }, 200);
}

/** `?partout=1` ends the sessions of every device. The cookie goes even when the API is away. */
export async function DELETE(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete);
  if (refus !== null) return refus;
  const appelant = appelantDe(requete.headers);
  const jetons = await sessionCourante(appelant);
  const partout = new URL(requete.url).searchParams.get('partout') === '1';
  const document = partout ? DeconnecterPartoutDocument : DeconnexionDocument;
  const reponse = jetons === null ? null : await interrogerApi(document, {}, { appelant, acces: jetons.acces });
  // Who wants every device signed out must know when that did not happen.
  if (partout && reponse?.errors && reponse.status >= 500) {
    return repondre({ errors: reponse.errors }, reponse.status);
  }
  await effacerSession();
  return repondre({}, 200, { 'clear-site-data': '"cache", "storage"' });
}

/** Language and theme follow the account to a new device; what was chosen on this one stays. */
async function suivrePreferences(compte: ConnexionMutation['connexion']['compte']): Promise<void> {
  const magasin = await cookies();
  if (compte.langue !== null && !magasin.has(COOKIE_LANGUE))
    magasin.set(COOKIE_LANGUE, localeDeLangue(compte.langue), PREFERENCE);
  if (compte.theme !== null && !magasin.has(COOKIE_THEME)) magasin.set(COOKIE_THEME, compte.theme, PREFERENCE);
}

function analyser(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}
