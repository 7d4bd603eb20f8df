/** The accounts that DEMO=1 puts in an empty base. */
export const MOT_DE_PASSE_DEMO = 'Driven-demo-2026';

export const COMPTES_DEMO = {
  admin: 'administratrice : toutes les interventions, statuts et urgences, importation, offres',
  admin2: 'administrateur : valide les tests d’offres qu’une autre a définis',
  standardiste: 'standardiste : ce qui attend, création, planification',
  standardiste2: 'standardiste',
  intervenant: "intervenant : sa journée, au téléphone d'abord",
  intervenant2: 'intervenant',
  client: 'client : ses interventions et leur suite, les offres et les siennes',
  client2: 'client',
} as const;

export type CompteDemo = keyof typeof COMPTES_DEMO;
