'use client';

import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import type { Texte } from '@/lib/api/erreur';
import { useRetours } from '@/lib/useRetours';
import { type TraceEntiereFragment, useCreerTraceMutation, useModifierTraceMutation } from './operations.generated';

/** The API's limits. */
const MAX = { action: 100, detail: 2000, code: 60, param: 1000, codeSql: 2000, endPoint: 300 } as const;
const CHAMPS = Object.keys(MAX) as (keyof typeof MAX)[];
type Valeurs = Record<keyof typeof MAX, string>;

interface Props {
  /** Null: a new entry. */
  trace: TraceEntiereFragment | null;
  fermer: () => void;
  faite?: (id: string) => void;
}

/** A manual entry. Who and when are not asked: the API knows. */
export function EditionTrace({ trace, fermer, faite }: Props) {
  const t = useTranslations('trace.edition');
  const schema = useSchema();
  const { confirmer } = useRetours();
  const [creer] = useCreerTraceMutation();
  const [modifier] = useModifierTraceMutation();
  const depart = valeursDe(trace);
  const libelles = Object.fromEntries(CHAMPS.map((champ) => [champ, t(champ)])) as Valeurs;
  const faire = (payload: { message: Texte; trace: { id: string } } | undefined) => {
    if (!payload) return;
    confirmer(payload.message);
    fermer();
    faite?.(payload.trace.id);
  };
  const formulaire = useEdition<Valeurs, Valeurs, Source>({
    ligne: trace,
    schema,
    depart,
    brouillon: `trace:${trace?.id ?? 'nouvelle'}`,
    libelles,
    lireActuel: valeursDe,
    entree: (valeurs) => valeurs,
    creer: async (input) => faire((await creer({ variables: { input } })).data?.creerTrace),
    modifier: async (input) => faire((await modifier({ variables: { input } })).data?.modifierTrace),
    fermer,
  });
  const { lier } = formulaire;
  return (
    <FenetreEdition
      titre={t(trace === null ? 'nouvelle' : 'modifier')}
      creation={trace === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      {trace === null && <Text c="dimmed">{t('aide')}</Text>}
      <TextInput {...lier('action')} label={libelles.action} description={t('actionAide')} data-autofocus />
      <Textarea {...lier('detail')} label={libelles.detail} autosize minRows={3} maxRows={10} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('code')} label={libelles.code} />
        <TextInput {...lier('endPoint')} label={libelles.endPoint} />
      </SimpleGrid>
      <TextInput {...lier('param')} label={libelles.param} />
      <Textarea {...lier('codeSql')} label={libelles.codeSql} autosize minRows={1} maxRows={8} spellCheck={false} />
    </FenetreEdition>
  );
}

function useSchema() {
  const f = useTranslations('commun.formulaire');
  const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, f('tropLong', { max })));
  return z.object({
    action: texte(MAX.action).check(z.minLength(1, f('obligatoire'))),
    detail: texte(MAX.detail),
    code: texte(MAX.code),
    param: texte(MAX.param),
    codeSql: texte(MAX.codeSql),
    endPoint: texte(MAX.endPoint),
  });
}

type Source = Partial<Record<keyof Valeurs, string | null>>;

function valeursDe(trace: Source | null): Valeurs {
  return Object.fromEntries(CHAMPS.map((champ) => [champ, trace?.[champ] ?? ''])) as Valeurs;
}
