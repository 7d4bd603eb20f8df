/** The accounts that DEMO=1 puts in an empty base. */
export const MOT_DE_PASSE_DEMO = 'Driven-demo-2026';

export const COMPTES_DEMO = {
  admin: 'administratrice : tableau de bord, comptes et droits, réglages',
  standardiste: 'standardiste : file de travail, création, planning',
  standardiste2: 'standardiste',
  intervenant: "intervenant : sa journée, au téléphone d'abord",
  intervenant2: 'intervenant',
  client: 'client : ses interventions, ses offres',
  client2: 'client',
} as const;

export type CompteDemo = keyof typeof COMPTES_DEMO;
