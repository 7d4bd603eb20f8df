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
  obligatoire: string;
  tropLong: (max: number) => string;
  moment: z.ZodMiniType<string, string>;
}

export function schemaCreation({ client, urgence, obligatoire, tropLong, moment }: Mots) {
  const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, tropLong(max)));
  const requis = (max: number) =>
    z.string().check(z.trim(), z.minLength(1, obligatoire), z.maxLength(max, tropLong(max)));
  return z.object({
    clientId: z.string().check(z.minLength(1, client)),
    clientNom: z.string(),
    titre: requis(200),
    adresse: requis(300),
    codePostal: texte(12),
    urgenceId: z.string().check(z.minLength(1, urgence)),
    datePrevue: moment,
    description: texte(5000),
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
