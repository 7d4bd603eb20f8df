import 'server-only';
import { randomBytes } from 'node:crypto';
import type { BlockList } from 'node:net';
import { z } from 'zod';
import { listeDeProxys } from './proxys';

/** Passwords are typed behind this address, and its word opens accounts; only this machine does without TLS. */
function estSure(adresse: string): boolean {
  const { protocol, hostname } = new URL(adresse);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

/** The only file that reads `process.env`. Read at the first request and not at build: one build serves every place. */
const schema = z
  .object({
    NODE_ENV: z.string().default('development'),
    API_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    SESSION_SECRET: z.string().optional(),
    TRUST_PROXY: z.string().default('loopback'),
    DEMO: z.string().optional(),
    OIDC_ISSUER: z.url().refine(estSure, 'https required').optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(40).optional(),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.SESSION_SECRET !== undefined, {
    path: ['SESSION_SECRET'],
    message: 'required in production',
  })
  .refine((env) => env.SESSION_SECRET === undefined || Buffer.byteLength(env.SESSION_SECRET) >= 32, {
    path: ['SESSION_SECRET'],
    message: 'at least 32 bytes',
  });

/** Where people may log in with the account of their company. */
export interface FournisseurOidc {
  emetteur: string;
  clientId: string;
  secret: string | undefined;
  /** As its button says it. */
  nom: string;
}

export interface Env {
  apiUrl: string;
  /** Origin under which people see the website, or undefined: then that of the request. */
  origine: string | undefined;
  https: boolean;
  secret: string;
  /** Proxies in front of the website whose X-Forwarded-For is believed. */
  proxys: BlockList;
  demo: boolean;
  /** Null: logins and passwords of ours only. */
  fournisseur: FournisseurOidc | null;
}

const memoire = globalThis as { drivenEnv?: Env };

export function env(): Env {
  memoire.drivenEnv ??= lire();
  return memoire.drivenEnv;
}

function lire(): Env {
  const vides = Object.entries(process.env).filter(([, valeur]) => valeur !== '');
  const lu = schema.safeParse(Object.fromEntries(vides));
  if (!lu.success) {
    // Names and reasons only: a value could be the secret.
    const fautes = lu.error.issues.map((faute) => `${faute.path.join('.')}: ${faute.message}`);
    throw new Error(`Invalid environment: ${fautes.join('; ')}`);
  }
  const { API_URL, PUBLIC_URL, SESSION_SECRET, TRUST_PROXY, DEMO } = lu.data;
  return {
    apiUrl: API_URL.replace(/\/+$/, ''),
    origine: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL).origin,
    https: PUBLIC_URL?.startsWith('https:') ?? false,
    // Outside production a secret of this process will do: a restart then asks for the password again.
    secret: SESSION_SECRET ?? randomBytes(32).toString('hex'),
    proxys: listeDeProxys(TRUST_PROXY),
    demo: DEMO === '1',
    fournisseur: fournisseurDe(lu.data),
  };
}

/** With an issuer alone the API takes its tokens; the website needs a client of its own. */
function fournisseurDe(lu: z.infer<typeof schema>): FournisseurOidc | null {
  const { OIDC_ISSUER: emetteur, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret, OIDC_NAME: nom } = lu;
  if (emetteur === undefined || clientId === undefined) return null;
  return { emetteur, clientId, secret, nom: nom ?? new URL(emetteur).host };
}
