/** Why a login by the identity provider came to nothing, as the login page says it; in the address, so nothing more. */
const REFUS_OIDC = ['annule', 'perime', 'inconnu', 'inactif', 'panne', 'echec'] as const;
export type RefusOidc = (typeof REFUS_OIDC)[number];

export function lireRefus(valeur: string | string[] | undefined): RefusOidc | null {
  return REFUS_OIDC.find((refus) => refus === valeur) ?? null;
}
