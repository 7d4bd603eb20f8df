import { declarer } from '../../socle/module.ts';
import { demarrerDiffusion } from './diffusion.ts';
import { Evenement } from './evenement.entity.ts';

export const evenement = declarer({ entites: [Evenement], taches: [demarrerDiffusion] });
