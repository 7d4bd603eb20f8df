import type { MikroORM } from '@mikro-orm/core';
import type { Logger } from 'pino';
import type { Horloge } from './commun/horloge.ts';
import type { Env } from './config/env.ts';
import type { Affluence } from './http/affluence.ts';
import type { FreinCles } from './modules/cle-api/frein.ts';
import type { UsageCles } from './modules/cle-api/usage.ts';
import type { Magasin } from './modules/fichier/magasin.ts';
import type { Courrier } from './modules/session/courrier.ts';
import type { Hacheur } from './modules/session/hacheur.ts';
import type { LimiteurConnexion } from './modules/session/limiteur.ts';
import type { RegistreListes } from './modules/statut-intervention/listes.ts';
import type { FreinDesRefus } from './modules/trace/frein.ts';
import type { Sceaux } from './modules/trace/sceaux/sceaux.ts';
import type { Fournisseur } from './securite/fournisseur.ts';
import type { Jetons } from './securite/jetons.ts';
import type { RegistreDroits } from './securite/registre-droits.ts';

/** What lives as long as the process; made once in app.ts. */
export interface Services {
  env: Env;
  orm: MikroORM;
  log: Logger;
  horloge: Horloge;
  droits: RegistreDroits;
  listes: RegistreListes;
  jetons: Jetons;
  /** Null: local accounts only. */
  fournisseur: Fournisseur | null;
  hacheur: Hacheur;
  limiteur: LimiteurConnexion;
  freinCles: FreinCles;
  usageCles: UsageCles;
  courrier: Courrier;
  fichiers: Magasin;
  frein: FreinDesRefus;
  sceaux: Sceaux;
  affluence: Affluence;
}
