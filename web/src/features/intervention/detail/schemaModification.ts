import * as z from 'zod/mini';

type Saisie = z.ZodMiniType<string, string>;
type Textes = Record<'titre' | 'adresse' | 'codePostal' | 'description' | 'rapport', Saisie>;

/** Only what the reader may change is checked: the rest is not sent. */
export function schemaModification(
  modifiables: readonly string[],
  textes: Textes,
  obligatoire: string,
  moment: Saisie,
) {
  const siModifiable = (champ: string, regle: Saisie) => (modifiables.includes(champ) ? regle : z.string());
  const choisi = z.string().check(z.minLength(1, obligatoire));
  return z.object({
    clientId: siModifiable('clientId', choisi),
    titre: siModifiable('titre', textes.titre),
    adresse: siModifiable('adresse', textes.adresse),
    codePostal: textes.codePostal,
    urgenceId: siModifiable('urgenceId', choisi),
    datePrevue: moment,
    echeance: moment,
    description: textes.description,
    rapport: textes.rapport,
    minutes: z.string(),
  });
}
