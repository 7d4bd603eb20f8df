import type { MikroORM } from '@mikro-orm/core';
import type { Logger } from 'pino';
import type { Affluence } from '../app/http/affluence.ts';
import type { RegistreListes } from '../interventions/statut/listes.ts';
import type { Magasin } from '../plateforme/fichier/magasin.ts';
import type { FreinCles } from '../plateforme/programme/frein.ts';
import type { UsageCles } from '../plateforme/programme/usage.ts';
import type { Courrier } from '../plateforme/session/courrier.ts';
import type { Hacheur } from '../plateforme/session/hacheur.ts';
import type { LimiteurConnexion } from '../plateforme/session/limiteur.ts';
import type { Sceaux } from '../plateforme/trace/sceaux/sceaux.ts';
import type { Horloge } from './commun/horloge.ts';
import type { Env } from './config/env.ts';
import type { FreinDesRefus } from './journal/frein.ts';
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
