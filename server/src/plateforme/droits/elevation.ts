import { type Droits, estOuverte, type FonctionConnue, peutAppeler, rolesEnCours } from '../../socle/securite/acces.ts';

export interface EtatDesDroits {
  droits: Droits;
  /** Of every application. */
  fonctions: readonly FonctionConnue[];
}

/**
 * What an account could not do before and can after: permissions in an application, functions, a later end of a role.
 * Pure; compared around every change of rights for the one who makes it (spec 6-security, Z15).
 *
 * A function that was closed to all was nobody's: who may open it again is decided where it is done (exigences.ts).
 */
export function droitsGagnes(avant: EtatDesDroits, apres: EtatDesDroits, maintenant: Date): string[] {
  const connues = new Map(rolesEnCours(avant.droits, maintenant).map((role) => [role.applicationId, role]));
  const permissions = rolesEnCours(apres.droits, maintenant).flatMap((role) => {
    const ancien = connues.get(role.applicationId);
    if (ancien && finDe(role.dateFin) > finDe(ancien.dateFin)) return [role.role];
    return [...role.permissions].filter((permission) => !ancien?.permissions.has(permission));
  });
  const anciennes = new Map(avant.fonctions.map((fonction) => [fonction.id, fonction]));
  const fonctions = apres.fonctions
    .filter((fonction) => peutAppeler(apres.droits, fonction, maintenant))
    .filter(({ id }) => {
      const ancienne = anciennes.get(id);
      return estOuverte(ancienne) && !peutAppeler(avant.droits, ancienne, maintenant);
    })
    .map(({ nom }) => nom);
  return [...new Set([...permissions, ...fonctions])];
}

const finDe = (dateFin: Date | null): number => dateFin?.getTime() ?? Number.POSITIVE_INFINITY;
