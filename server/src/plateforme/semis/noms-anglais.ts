import type { LettreRole, NomApplication } from '../../socle/securite/droits.ts';
import { APPLICATIONS_INTEGREES, ROLES_INTEGRES } from './integres.ts';

/**
 * What a new base holds bears French names, which admins may change. While it bears the product's own, it has an
 * English one too; a name of theirs is said as they wrote it.
 */
const APPLICATIONS_EN: Record<NomApplication, string> = {
  plateforme: 'Platform',
  offres: 'Offers',
  interventions: 'Interventions',
};
const ROLES_EN: Record<LettreRole, string> = { A: 'Admin', S: 'Operator', I: 'Technician', C: 'Client', P: 'API' };

interface Nomme {
  code: string | null;
  nom: string;
}

export function applicationEnAnglais({ code, nom }: Nomme): string | null {
  return code !== null && estDuProduit(code) && nom === APPLICATIONS_INTEGREES[code].nom ? APPLICATIONS_EN[code] : null;
}

export function roleEnAnglais({ code, nom }: Nomme): string | null {
  return code !== null && estLettre(code) && nom === ROLES_INTEGRES[code].nom ? ROLES_EN[code] : null;
}

const estDuProduit = (code: string): code is NomApplication => code in APPLICATIONS_EN;
const estLettre = (code: string): code is LettreRole => code in ROLES_EN;
