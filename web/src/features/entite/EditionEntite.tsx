'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_ENTITE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { type EntiteDeListeFragment, useCreerEntiteMutation, useModifierEntiteMutation } from './operations.generated';

interface Valeurs {
  nom: string;
  code: string;
  email: string;
}

/** A new entity (`entite` null) or the change of one. */
export function EditionEntite({ entite, fermer }: { entite: EntiteDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('entite');
  const f = useTranslations('commun.formulaire');
  const [creer] = useCreerEntiteMutation(relire('consulterEntite'));
  const [modifier] = useModifierEntiteMutation();
  const { nom, code, email } = useTextes(CREER_ENTITE);
  const { fenetre, champ } = useFenetreEdition({
    ligne: entite,
    schema: z.object({
      nom,
      code: code.check(z.regex(/^[A-Za-z0-9_-]*$/, t('codeFaux'))),
      email: email.check(z.refine((lue) => lue === '' || z.email().safeParse(lue).success, f('email'))),
    }),
    brouillon: `entite:${entite?.id ?? 'nouvelle'}`,
    libelles: { nom: t('champs.nom'), code: t('champs.code'), email: t('champs.email') },
    valeursDe,
    entree: ({ nom, code, email }) => ({ nom, code, email: email || null }),
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t(entite === null ? 'nouvelle' : 'modifier')} {...fenetre}>
      <TextInput {...champ('nom')} data-autofocus />
      <TextInput {...champ('code')} description={t('champs.codeAide')} spellCheck={false} />
      <TextInput {...champ('email')} description={t('champs.emailAide')} type="email" />
    </FenetreEdition>
  );
}

function valeursDe(entite: Pick<EntiteDeListeFragment, 'nom' | 'code' | 'email'> | null): Valeurs {
  return { nom: entite?.nom ?? '', code: entite?.code ?? '', email: entite?.email ?? '' };
}
