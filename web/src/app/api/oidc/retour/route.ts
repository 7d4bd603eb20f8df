import { AuthorizationResponseError, authorizationCodeGrant } from 'openid-client';
import { env, type FournisseurOidc } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import type { ReponseApi } from '@/lib/api/erreur';
import { interrogerApi } from '@/lib/api/interroger';
import { vers } from '@/lib/api/vers';
import { type Demande, reprendreDemande } from '@/lib/oidc/demande';
import { adresseDeRetour, fournisseur } from '@/lib/oidc/fournisseur';
import type { RefusOidc } from '@/lib/oidc/refus';
import { ConnexionDocument, type ConnexionMutation } from '@/lib/session/serveur/operations.generated';
import { ouvrirSession } from '@/lib/session/serveur/ouvrir';

/** The provider's answer. Its ID token goes to the API for a session of ours, which is all that the browser keeps. */
export async function GET(requete: Request): Promise<Response> {
  const reglages = env().fournisseur;
  if (reglages === null) return new Response(null, { status: 404 });
  const demande = await reprendreDemande();
  if (demande === null) return vers('/connexion?refus=perime');
  const issue = await echanger(requete, reglages, demande);
  if (typeof issue === 'string') {
    return vers(`/connexion?refus=${issue}&retour=${encodeURIComponent(demande.retour)}`);
  }
  await ouvrirSession(issue);
  return vers(demande.retour);
}

type Connexion = ConnexionMutation['connexion'];

async function echanger(requete: Request, reglages: FournisseurOidc, demande: Demande): Promise<Connexion | RefusOidc> {
  let jetonIdentite: string | undefined;
  try {
    const recue = new URL(adresseDeRetour(requete) + new URL(requete.url).search);
    const jetons = await authorizationCodeGrant(await fournisseur(reglages), recue, {
      expectedState: demande.etat,
      expectedNonce: demande.nonce,
      pkceCodeVerifier: demande.verificateur,
      idTokenExpected: true,
    });
    jetonIdentite = jetons.id_token;
  } catch (erreur) {
    return erreur instanceof AuthorizationResponseError && erreur.error === 'access_denied' ? 'annule' : 'echec';
  }
  if (jetonIdentite === undefined) return 'echec';
  const reponse = await interrogerApi(
    ConnexionDocument,
    { input: { jetonIdentite, nonce: demande.nonce } },
    { appelant: appelantDe(requete.headers) },
  );
  return reponse.data?.connexion ?? refusDe(reponse);
}

function refusDe({ errors, status }: ReponseApi<unknown> & { status: number }): RefusOidc {
  const raison = errors?.[0]?.extensions?.raison;
  if (raison === 'TOKEN_INVALID') return 'inconnu';
  if (raison === 'ACCOUNT_INACTIVE') return 'inactif';
  return status >= 500 ? 'panne' : 'echec';
}
