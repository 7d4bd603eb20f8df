import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_AGENDA } from './agenda.descriptions.ts';
import { AgendaResolver } from './agenda.resolver.ts';
import { CleAgenda } from './cle-agenda.entity.ts';

export const agenda = declarer({
  entites: [CleAgenda],
  resolveurs: [AgendaResolver],
  descriptions: [DESCRIPTIONS_AGENDA],
});
