import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from '../lib/comptes.ts';

/** The accounts of the demonstration; a program with its key, once it has one; nobody who is connected. */
export type Qui = keyof typeof COMPTES_DEMO | 'programme' | 'visiteur';

export const PERSONNES = Object.keys(COMPTES_DEMO) as Qui[];
/** Who may write nothing, each for another reason. */
export const REFUSES: Qui[] = ['visiteur', 'client', 'programme'];
/** Those who are refused most, each for another reason. */
export const AUTRES: Qui[] = ['visiteur', 'client', 'intervenant', 'standardiste', 'programme'];

export const connexionDe = (identifiant: string) => ({ identifiant, motDePasse: MOT_DE_PASSE_DEMO });
