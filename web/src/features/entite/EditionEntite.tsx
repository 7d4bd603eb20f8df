'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEnregistrement } from '@/components/edition/useEnregistrement';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useRetours } from '@/lib/useRetours';
import {
  type EntiteDeListeFragment,
  EntitesDocument,
  useCreerEntiteMutation,
  useModifierEntiteMutation,
} from './operations.generated';

interface Valeurs extends Record<string, string> {
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
  const { enregistrer, fenetre } = useEnregistrement<Valeurs>({
    depart,
    version: entite?.version ?? 0,
    libelles,
    lireActuel: (actuel) => valeursDe(actuel as unknown as EntiteDeListeFragment),
    enregistrer: async ({ email, ...valeurs }, version) => {
      const saisi = { ...valeurs, email: email || null } as { nom: string; code: string; email: string | null };
      if (entite === null) {
        const { data } = await creer({ variables: { input: saisi } });
        if (data) confirmer(data.creerEntite.message);
      } else {
        const { data } = await modifier({ variables: { input: { ...saisi, id: entite.id, version } } });
        if (data) confirmer(data.modifierEntite.message);
      }
      fermer();
    },
  });
  const obligatoire = (max: number) =>
    z.string().check(z.trim(), z.minLength(1, f('obligatoire')), z.maxLength(max, f('tropLong', { max })));
  const formulaire = useFormulaire<Valeurs>({
    schema: z.object({
      nom: obligatoire(150),
      code: obligatoire(50).check(z.regex(/^[A-Za-z0-9_-]*$/, t('codeFaux'))),
      email: z.string().check(
        z.trim(),
        z.refine((lue) => lue === '' || z.email().safeParse(lue).success, f('email')),
      ),
    }) as unknown as z.ZodMiniType<Valeurs, Valeurs>,
    valeurs: depart,
    envoyer: enregistrer,
  });
  const { lier } = formulaire;
  return (
    <>
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
      {fenetre}
    </>
  );
}

function valeursDe(entite: Pick<EntiteDeListeFragment, 'nom' | 'code' | 'email'> | null): Valeurs {
  return { nom: entite?.nom ?? '', code: entite?.code ?? '', email: entite?.email ?? '' };
}
