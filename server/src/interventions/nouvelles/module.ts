import { declarer } from '../../socle/module.ts';
import './absences.ts';
import './demandes.ts';
import './indisponibles.ts';
import './notifications.ts';
import { demarrerRappels } from './rappels.ts';
import './webhooks.ts';

export const nouvelles = declarer({ taches: [demarrerRappels] });
