import * as z from 'zod/mini';
import { instantDeParis } from '@/lib/dates';
import type { CreerInterventionInput } from '../operations.generated';

export interface ValeursCreation {
  clientId: string;
  /** The client's name: a draft that is taken up again must show it. */
  clientNom: string;
  titre: string;
  adresse: string;
  codePostal: string;
  urgenceId: string;
  datePrevue: string;
  description: string;
  /** Of the visit, in minutes. */
  dureeMinutes: string;
  /** To be given it at once. */
  creneau: CreneauChoisi | null;
}

interface CreneauChoisi {
  intervenantId: string;
  /** The technician's name: a draft that is taken up again must show it. */
  nom: string;
  /** An instant. */
  debut: string;
}

const DUREE = { min: 5, max: 24 * 60 };

export const VIDE: ValeursCreation = {
  clientId: '',
  clientNom: '',
  titre: '',
  adresse: '',
  codePostal: '',
  urgenceId: '',
  datePrevue: '',
  description: '',
  dureeMinutes: '60',
  creneau: null,
};

interface Mots {
  client: string;
  urgence: string;
  duree: string;
  textes: Record<'titre' | 'adresse' | 'codePostal' | 'description', z.ZodMiniType<string, string>>;
  moment: z.ZodMiniType<string, string>;
}

export function schemaCreation({ client, urgence, duree, textes, moment }: Mots) {
  return z
    .object({
      clientId: z.string().check(z.minLength(1, client)),
      clientNom: z.string(),
      titre: textes.titre,
      adresse: textes.adresse,
      codePostal: textes.codePostal,
      urgenceId: z.string().check(z.minLength(1, urgence)),
      datePrevue: moment,
      description: textes.description,
      dureeMinutes: z.string(),
      creneau: z.nullable(z.object({ intervenantId: z.string(), nom: z.string(), debut: z.string() })),
    })
    .check(({ value, issues }) => {
      if (value.creneau !== null && !estUneDuree(value.dureeMinutes))
        issues.push({ code: 'custom', path: ['dureeMinutes'], message: duree, input: value });
    });
}

function estUneDuree(saisie: string): boolean {
  const minutes = Number(saisie);
  return Number.isInteger(minutes) && minutes >= DUREE.min && minutes <= DUREE.max;
}

export function entreeApi(valeurs: ValeursCreation) {
  const { clientNom: _nom, datePrevue, codePostal, description, dureeMinutes, creneau, ...reste } = valeurs;
  return {
    ...reste,
    creneau:
      creneau === null
        ? null
        : { intervenantId: creneau.intervenantId, debut: creneau.debut, dureeMinutes: Number(dureeMinutes) },
    codePostal: codePostal || null,
    description: description || null,
    datePrevue: datePrevue === '' ? null : instantDeParis(datePrevue),
  } satisfies CreerInterventionInput;
}
