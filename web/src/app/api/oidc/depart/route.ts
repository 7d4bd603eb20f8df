import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { env } from '@/config/env';
import { vers } from '@/lib/api/vers';
import { cheminInterne } from '@/lib/chemin';
import { retenirDemande } from '@/lib/oidc/demande';
import { adresseDeRetour, fournisseur } from '@/lib/oidc/fournisseur';

/** To the identity provider's login page, with what its answer will be known by. It can be called from anywhere. */
export async function GET(requete: Request): Promise<Response> {
  const reglages = env().fournisseur;
  if (reglages === null) return new Response(null, { status: 404 });
  const retour = cheminInterne(new URL(requete.url).searchParams.get('retour')) ?? '/';
  const demande = { etat: randomState(), nonce: randomNonce(), verificateur: randomPKCECodeVerifier(), retour };
  try {
    const adresse = buildAuthorizationUrl(await fournisseur(reglages), {
      redirect_uri: adresseDeRetour(requete),
      scope: 'openid email profile',
      state: demande.etat,
      nonce: demande.nonce,
      code_challenge: await calculatePKCECodeChallenge(demande.verificateur),
      code_challenge_method: 'S256',
    });
    await retenirDemande(demande);
    return vers(adresse.href);
  } catch {
    return vers(`/connexion?refus=panne&retour=${encodeURIComponent(retour)}`);
  }
}
