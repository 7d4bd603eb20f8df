import { ZERO } from '../../../socle/commun/montant.ts';
import type { Appliquer } from './mois.ts';

export const activationOfferte: Appliquer<'ACTIVATION_OFFERTE'> = ({ mois }) => ({ activation: ZERO, mois });
