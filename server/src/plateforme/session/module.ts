import { declarer } from '../../socle/module.ts';
import { AdresseConnue } from './adresse-connue.entity.ts';
import { Frein } from './frein.entity.ts';
import { demarrerMenageSessions } from './menage-sessions.ts';
import { MoiResolver } from './moi.resolver.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { DESCRIPTIONS_SESSION } from './session.descriptions.ts';
import { Session } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';

export const session = declarer({
  entites: [MotDePasse, Session, Frein, AdresseConnue],
  resolveurs: [SessionResolver, MoiResolver],
  descriptions: [DESCRIPTIONS_SESSION],
  taches: [demarrerMenageSessions],
});
