'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { oublier } from '@/lib/apollo/oublier';
import { formaterNumero } from '@/lib/telephone';
import { useRetours } from '@/lib/useRetours';
import {
  type EntreeBlacklistFragment,
  useCreerBlacklistMutation,
  useModifierBlacklistMutation,
} from './operations.generated';

const TEXTE_MAX = 150;

type Valeurs = { numero: string; nom: string; structure: string };
interface Props {
  entree: EntreeBlacklistFragment | null;
  /** Of a new entry: the number that was just asked for. */
  numero: string;
  fermer: () => void;
}

/** A new number (`entree` null) or the change of one. Whether it is one, and whether it is there, the API says. */
export function EditionBlacklist({ entree, numero, fermer }: Props) {
  const t = useTranslations('blacklist');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const relire = { update: oublier('consulterBlacklist', 'verifierNumero') };
  const [creer] = useCreerBlacklistMutation(relire);
  const [modifier] = useModifierBlacklistMutation(relire);
  const libelles = { numero: t('champs.numero'), nom: t('champs.nom'), structure: t('champs.structure') };
  const depart = entree === null ? { numero, nom: '', structure: '' } : valeursDe(entree);
  const texte = z.string().check(z.trim(), z.maxLength(TEXTE_MAX, f('tropLong', { max: TEXTE_MAX })));
  const formulaire = useEdition({
    ligne: entree,
    schema: z.object({
      numero: z.string().check(z.trim(), z.minLength(1, f('obligatoire'))),
      nom: texte,
      structure: texte,
    }),
    depart,
    brouillon: `blacklist:${entree?.id ?? `nouvelle:${numero}`}`,
    libelles,
    lireActuel: (actuel: EntreeBlacklistFragment) => valeursDe(actuel),
    entree: ({ numero, nom, structure }) => ({ numero, nom: nom || null, structure: structure || null }),
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerBlacklist.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierBlacklist.message);
      fermer();
    },
    fermer,
  });
  const { lier } = formulaire;
  return (
    <FenetreEdition
      titre={t(entree === null ? 'ajouter' : 'modifierTitre')}
      creation={entree === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <TextInput
        {...lier('numero')}
        label={libelles.numero}
        description={t('champs.numeroAide')}
        type="tel"
        autoComplete="off"
        withAsterisk
        data-autofocus={numero === '' || undefined}
      />
      <TextInput
        {...lier('nom')}
        label={libelles.nom}
        description={t('champs.nomAide')}
        autoComplete="off"
        data-autofocus={numero !== '' || undefined}
      />
      <TextInput {...lier('structure')} label={libelles.structure} autoComplete="off" />
    </FenetreEdition>
  );
}

function valeursDe({ numero, nom, structure }: EntreeBlacklistFragment): Valeurs {
  return { numero: formaterNumero(numero), nom: nom ?? '', structure: structure ?? '' };
}
