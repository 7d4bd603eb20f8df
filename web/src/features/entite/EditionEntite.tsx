'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import {
  type EntiteDeListeFragment,
  EntitesDocument,
  useCreerEntiteMutation,
  useModifierEntiteMutation,
} from './operations.generated';

interface Valeurs {
  nom: string;
  code: string;
  email: string;
}

/** A new entity (`entite` null) or the change of one. */
export function EditionEntite({ entite, fermer }: { entite: EntiteDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('entite');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const [creer] = useCreerEntiteMutation({ refetchQueries: [EntitesDocument], awaitRefetchQueries: true });
  const [modifier] = useModifierEntiteMutation();
  const depart = valeursDe(entite);
  const libelles = { nom: t('champs.nom'), code: t('champs.code'), email: t('champs.email') };
  const obligatoire = (max: number) =>
    z.string().check(z.trim(), z.minLength(1, f('obligatoire')), z.maxLength(max, f('tropLong', { max })));
  const formulaire = useEdition({
    ligne: entite,
    schema: z.object({
      nom: obligatoire(150),
      code: obligatoire(50).check(z.regex(/^[A-Za-z0-9_-]*$/, t('codeFaux'))),
      email: z.string().check(
        z.trim(),
        z.refine((lue) => lue === '' || z.email().safeParse(lue).success, f('email')),
      ),
    }),
    depart,
    brouillon: `entite:${entite?.id ?? 'nouvelle'}`,
    libelles,
    lireActuel: (actuel: EntiteDeListeFragment) => valeursDe(actuel),
    entree: ({ nom, code, email }) => ({ nom, code, email: email || null }),
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerEntite.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierEntite.message);
      fermer();
    },
    fermer,
  });
  const { lier } = formulaire;
  return (
    <FenetreEdition
      titre={t(entite === null ? 'nouvelle' : 'modifier')}
      creation={entite === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <TextInput {...lier('nom')} label={libelles.nom} data-autofocus />
      <TextInput {...lier('code')} label={libelles.code} description={t('champs.codeAide')} spellCheck={false} />
      <TextInput {...lier('email')} label={libelles.email} description={t('champs.emailAide')} type="email" />
    </FenetreEdition>
  );
}

function valeursDe(entite: Pick<EntiteDeListeFragment, 'nom' | 'code' | 'email'> | null): Valeurs {
  return { nom: entite?.nom ?? '', code: entite?.code ?? '', email: entite?.email ?? '' };
}
