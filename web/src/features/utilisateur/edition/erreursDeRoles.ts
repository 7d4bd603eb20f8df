import type { ErreurApi } from '@/lib/api/erreur';
import { type ErreurLue, ErreurReponse } from '@/lib/erreurs';

/** The API names a role by its place in what was sent; the form by its application. */
export function parApplication(lue: ErreurLue, envoyes: readonly { applicationId: string }[]): ErreurReponse | null {
  const champs = lue.extensions.champs ?? [];
  const deRole = /^(?:input\.)?roles\.(\d+)\.(roleId|dateFin)$/;
  if (!champs.some(({ chemin }) => deRole.test(chemin))) return null;
  const traduits = champs.map((champ) => {
    const [, rang, quoi] = deRole.exec(champ.chemin) ?? [];
    const application = envoyes[Number(rang)]?.applicationId;
    if (application === undefined) return champ;
    return { ...champ, chemin: `${quoi === 'roleId' ? 'role' : 'fin'}_${application}` };
  });
  return new ErreurReponse({ message: lue.message, extensions: { ...lue.extensions, champs: traduits } } as ErreurApi);
}
