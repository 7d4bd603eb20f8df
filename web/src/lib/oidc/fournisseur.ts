import 'server-only';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  None,
} from 'openid-client';
import { env, type FournisseurOidc } from '@/config/env';

const DELAI_S = 5;

const memoire = globalThis as { drivenOidc?: Promise<Configuration> | undefined };

/** The identity provider as its discovery document describes it, read once; after a failure, read again. */
export function fournisseur(reglages: FournisseurOidc): Promise<Configuration> {
  memoire.drivenOidc ??= decouvrir(reglages).catch((erreur: unknown) => {
    memoire.drivenOidc = undefined;
    throw erreur;
  });
  return memoire.drivenOidc;
}

function decouvrir({ emetteur, clientId, secret }: FournisseurOidc): Promise<Configuration> {
  const url = new URL(emetteur);
  return discovery(url, clientId, undefined, secret === undefined ? None() : parSecret(secret), {
    timeout: DELAI_S,
    // env.ts lets no address through without TLS but this machine's own.
    execute: url.protocol === 'http:' ? [allowInsecureRequests] : [],
  });
}

/** The secret in the header, as the standard has it unless the provider says that it only reads it in the body. */
function parSecret(secret: string): ClientAuth {
  const [entete, corps] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (serveur, ...reste) => {
    const admises = serveur.token_endpoint_auth_methods_supported;
    return (admises?.includes('client_secret_basic') === false ? corps : entete)(serveur, ...reste);
  };
}

/** Where the provider sends people back to: to be registered there. */
export function adresseDeRetour(requete: Request): string {
  // Without PUBLIC_URL, the host asked for: the provider only goes to addresses that it knows.
  const origine = env().origine ?? `http://${requete.headers.get('host') ?? ''}`;
  return `${origine}/api/oidc/retour`;
}
