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
}

export const VIDE: ValeursCreation = {
  clientId: '',
  clientNom: '',
  titre: '',
  adresse: '',
  codePostal: '',
  urgenceId: '',
  datePrevue: '',
  description: '',
};

interface Mots {
  client: string;
  urgence: string;
  textes: Record<'titre' | 'adresse' | 'codePostal' | 'description', z.ZodMiniType<string, string>>;
  moment: z.ZodMiniType<string, string>;
}

export function schemaCreation({ client, urgence, textes, moment }: Mots) {
  return z.object({
    clientId: z.string().check(z.minLength(1, client)),
    clientNom: z.string(),
    titre: textes.titre,
    adresse: textes.adresse,
    codePostal: textes.codePostal,
    urgenceId: z.string().check(z.minLength(1, urgence)),
    datePrevue: moment,
    description: textes.description,
  });
}

export function entreeApi({ clientNom: _nom, datePrevue, codePostal, description, ...reste }: ValeursCreation) {
  return {
    ...reste,
    codePostal: codePostal || null,
    description: description || null,
    datePrevue: datePrevue === '' ? null : instantDeParis(datePrevue),
  } satisfies CreerInterventionInput;
}
