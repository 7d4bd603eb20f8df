import type { MikroORM } from '@mikro-orm/core';
import type { Logger } from 'pino';
import type { Horloge } from './commun/horloge.ts';
import type { Env } from './config/env.ts';
import type { FreinDesRefus } from './journal/frein.ts';
import type { Fournisseur } from './securite/fournisseur.ts';
import type { Jetons } from './securite/jetons.ts';
import type { RegistreDroits } from './securite/registre-droits.ts';

/** What lives as long as the process, made once in app.ts; each house's file adds its own (`declare module`). */
export interface Services {
  env: Env;
  orm: MikroORM;
  log: Logger;
  horloge: Horloge;
  droits: RegistreDroits;
  jetons: Jetons;
  /** Null: local accounts only. */
  fournisseur: Fournisseur | null;
  frein: FreinDesRefus;
}
