import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';

/** The fields of one of the API's inputs, as `lib/api/contrat.generated.ts` tells them. */
type Contrat = Readonly<Record<string, LimiteDeTexte | { readonly min: number }>>;
interface LimiteDeTexte {
  readonly longueur: number;
  readonly requis: boolean;
}
type Texte = z.ZodMiniType<string, string>;
type Textes<C> = { [K in keyof C as C[K] extends LimiteDeTexte ? K : never]: Texte };

/**
 * What a form accepts in each text of this input: no longer than the API takes, filled where the API asks for it.
 * `siVide`: what is said of one that must be filled, in the words of this form.
 */
export function useTextes<C extends Contrat>(contrat: C, siVide?: string): Textes<C>;
export function useTextes(contrat: Contrat, siVide?: string): Record<string, Texte> {
  const f = useTranslations('commun.formulaire');
  const vide = siVide ?? f('obligatoire');
  return useMemo(() => {
    const limites = Object.entries(contrat).flatMap(([nom, dit]) => ('longueur' in dit ? [{ nom, ...dit }] : []));
    return Object.fromEntries(
      limites.map(({ nom, longueur, requis }) => {
        const borne = z.string().check(z.trim(), z.maxLength(longueur, f('tropLong', { max: longueur })));
        return [nom, requis ? borne.check(z.minLength(1, vide)) : borne];
      }),
    );
  }, [contrat, f, vide]);
}
