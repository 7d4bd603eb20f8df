import { z } from 'zod';
import { appelantDe } from '@/lib/api/appelant';
import { refusAutreCompte } from '@/lib/api/autreCompte';
import { lireTexte, refuser, refusOrigine, refusType, repondre, TROP_GRAND } from '@/lib/api/garde';
import { interrogerApi } from '@/lib/api/interroger';
import { sessionCourante } from '@/lib/api/jetonCourant';
import type { Operation } from '@/lib/api/operation';
import { effacerSession, lireSession } from '@/lib/session/cookie';
import { compteDe } from '@/lib/session/jetons';
import {
  ConnexionDocument,
  DeconnecterPartoutDocument,
  DeconnexionDocument,
} from '@/lib/session/serveur/operations.generated';
import { ouvrirSession } from '@/lib/session/serveur/ouvrir';

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
  const reponse = await interrogerApi(ConnexionDocument, { input: lu.data }, { appelant });
  if (!reponse.data) return repondre({ errors: reponse.errors }, reponse.status === 200 ? 401 : reponse.status);
  await ouvrirSession(reponse.data.connexion);
  return repondre({ compte: { id: reponse.data.connexion.compte.id } }, 200);
}

/** Whose session this browser has, for its tabs; the API is not asked. */
export async function GET(): Promise<Response> {
  const jetons = await lireSession();
  return repondre({ compteId: (jetons && compteDe(jetons)) ?? null }, 200);
}

/** `?partout=1` ends the sessions of every device. The cookie goes even when the API is away. */
export async function DELETE(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete);
  if (refus !== null) return refus;
  const appelant = appelantDe(requete.headers);
  const jetons = await sessionCourante(appelant);
  const autre = refusAutreCompte(requete, jetons);
  if (autre !== null) return autre;
  const partout = new URL(requete.url).searchParams.get('partout') === '1';
  const document: Operation<unknown, object> = partout ? DeconnecterPartoutDocument : DeconnexionDocument;
  const reponse = jetons === null ? null : await interrogerApi(document, {}, { appelant, acces: jetons.acces });
  // Who wants every device signed out must know when that did not happen.
  if (partout && reponse?.errors && reponse.status >= 500) {
    return repondre({ errors: reponse.errors }, reponse.status);
  }
  await effacerSession();
  return repondre({}, 200, { 'clear-site-data': '"cache", "storage"' });
}

function analyser(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}
