'use client';

import { Switch, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_VUE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useCreerVueMutation, useModifierVueMutation, type VueLueFragment } from './operations.generated';

interface Valeurs {
  nom: string;
  partagee: boolean;
  /** By what the list shows now. */
  remplacer: boolean;
}

interface Props {
  /** Null: a new one, of what the list shows. */
  vue: VueLueFragment | null;
  page: string;
  courants: string;
  fermer: () => void;
}

export function EditionVue({ vue, page, courants, fermer }: Props) {
  const t = useTranslations('domaine.vue');
  const { tient } = useMoi();
  const { nom } = useTextes(CREER_VUE);
  const [creer] = useCreerVueMutation(relire('consulterVue'));
  const [modifier] = useModifierVueMutation(relire('consulterVue'));
  const { fenetre, champ } = useFenetreEdition({
    ligne: vue,
    schema: z.object({ nom, partagee: z.boolean(), remplacer: z.boolean() }),
    brouillon: `vue:${vue?.id ?? 'nouvelle'}`,
    libelles: { nom: t('nom'), partagee: t('partager'), remplacer: t('remplacer') },
    valeursDe: (ligne: VueLueFragment | null): Valeurs => ({
      nom: ligne?.nom ?? '',
      partagee: ligne?.partagee ?? false,
      remplacer: false,
    }),
    afficher: (_nom, valeur) => (typeof valeur === 'boolean' ? t(valeur ? 'oui' : 'non') : `${valeur}`),
    entree: ({ remplacer, ...valeurs }: Valeurs) => ({
      ...valeurs,
      parametres: (vue === null || remplacer ? courants : vue.parametres) || null,
    }),
    creer: (input) => creer({ variables: { input: { page, ...input } } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const bascule = (champDe: 'partagee' | 'remplacer', libelle: string) => (
    <Controller
      control={fenetre.formulaire.form.control}
      name={champDe}
      render={({ field: { value, onChange, ...field } }) => (
        <Switch
          {...field}
          id={`champ-${champDe}`}
          checked={value}
          onChange={(evenement) => onChange(evenement.currentTarget.checked)}
          label={libelle}
        />
      )}
    />
  );
  return (
    <FenetreEdition titre={t(vue === null ? 'nouvelle' : 'modifier')} {...fenetre}>
      <TextInput {...champ('nom')} description={t('nomAide')} data-autofocus />
      {(tient('VUE_PARTAGER') || vue?.partagee) && bascule('partagee', t('partager'))}
      {vue !== null && bascule('remplacer', t('remplacer'))}
    </FenetreEdition>
  );
}
