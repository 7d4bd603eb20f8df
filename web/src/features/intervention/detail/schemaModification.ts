import * as z from 'zod/mini';

/** Only what the reader may change is checked: the rest is not sent. */
export function schemaModification(
  modifiables: readonly string[],
  obligatoire: string,
  tropLong: (max: number) => string,
  moment: z.ZodMiniType<string, string>,
) {
  const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, tropLong(max)));
  const requis = (champ: string, max: number) =>
    modifiables.includes(champ)
      ? z.string().check(z.trim(), z.minLength(1, obligatoire), z.maxLength(max, tropLong(max)))
      : z.string();
  return z.object({
    clientId: requis('clientId', 20),
    titre: requis('titre', 200),
    adresse: requis('adresse', 300),
    codePostal: texte(12),
    urgenceId: requis('urgenceId', 20),
    datePrevue: moment,
    echeance: moment,
    description: texte(5000),
    rapport: texte(10_000),
    minutes: z.string(),
  });
}
