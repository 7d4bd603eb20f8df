import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_DIRECT } from './direct.descriptions.ts';
import { DirectResolver } from './direct.resolver.ts';

export const direct = declarer({ resolveurs: [DirectResolver], descriptions: [DESCRIPTIONS_DIRECT] });
