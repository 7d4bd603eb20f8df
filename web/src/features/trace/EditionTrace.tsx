'use client';

import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_TRACE } from '@/lib/api/contrat.generated';
import { type TraceEntiereFragment, useCreerTraceMutation, useModifierTraceMutation } from './operations.generated';

const CHAMPS = ['action', 'detail', 'code', 'param', 'codeSql', 'endPoint'] as const;
type Valeurs = Record<(typeof CHAMPS)[number], string>;

interface Props {
  /** Null: a new entry. */
  trace: TraceEntiereFragment | null;
  fermer: () => void;
  faite?: (id: string) => void;
}

/** A manual entry. Who and when are not asked: the API knows. */
export function EditionTrace({ trace, fermer, faite }: Props) {
  const t = useTranslations('trace.edition');
  const textes = useTextes(CREER_TRACE);
  const [creer] = useCreerTraceMutation();
  const [modifier] = useModifierTraceMutation();
  const { fenetre, champ } = useFenetreEdition<TraceEntiereFragment, Valeurs, Valeurs>({
    ligne: trace,
    schema: z.object(textes),
    brouillon: `trace:${trace?.id ?? 'nouvelle'}`,
    libelles: Object.fromEntries(CHAMPS.map((champ) => [champ, t(champ)])) as Valeurs,
    valeursDe,
    entree: (valeurs) => valeurs,
    creer: async (input) => {
      const reponse = await creer({ variables: { input } });
      if (reponse.data) faite?.(reponse.data.creerTrace.trace.id);
      return reponse;
    },
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t(trace === null ? 'nouvelle' : 'modifier')} {...fenetre}>
      {trace === null && <Text c="dimmed">{t('aide')}</Text>}
      <TextInput {...champ('action')} description={t('actionAide')} data-autofocus />
      <Textarea {...champ('detail')} autosize minRows={3} maxRows={10} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...champ('code')} />
        <TextInput {...champ('endPoint')} />
      </SimpleGrid>
      <TextInput {...champ('param')} />
      <Textarea {...champ('codeSql')} autosize minRows={1} maxRows={8} spellCheck={false} />
    </FenetreEdition>
  );
}

type Source = Partial<Record<keyof Valeurs, string | null>>;

function valeursDe(trace: Source | null): Valeurs {
  return Object.fromEntries(CHAMPS.map((champ) => [champ, trace?.[champ] ?? ''])) as Valeurs;
}
