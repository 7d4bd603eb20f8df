'use client';

import { Combobox, Textarea, type TextareaProps, useCombobox } from '@mantine/core';
import { useDebouncedValue, useMergedRef } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useRef, useState } from 'react';
import { nomDe } from '@/lib/nomDe';
import { useMentionnablesQuery } from '../operations.generated';
import { type MentionEnCours, type Mentionnable, mentionEnCours, mentionner } from './mention';

const ATTENTE_MS = 150;

interface Props extends TextareaProps {
  ref: Ref<HTMLTextAreaElement>;
  interventionId: string;
  interne: boolean;
  surMention: (qui: Mentionnable, texte: string) => void;
}

/** A text in which an @ offers those who will be able to read it. */
export function ChampMentions({ ref, interventionId, interne, surMention, ...champ }: Props) {
  const t = useTranslations('intervention.fil');
  const zone = useRef<HTMLTextAreaElement>(null);
  const [enCours, setEnCours] = useState<MentionEnCours | null>(null);
  const [recherche] = useDebouncedValue(enCours?.recherche ?? '', ATTENTE_MS);
  const { data, previousData } = useMentionnablesQuery({
    variables: { interventionId, interne, recherche },
    skip: enCours === null,
  });
  const personnes = (data ?? previousData)?.consulterMentionnables.items ?? [];
  const ouvert = enCours !== null && personnes.length > 0;
  const combobox = useCombobox({
    opened: ouvert,
    onOpenedChange: (encore) => {
      if (!encore) setEnCours(null);
    },
  });
  const premiere = ouvert ? personnes[0]?.id : undefined;
  const { selectFirstOption, resetSelectedOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store's functions are new at each rendering.
  useEffect(() => {
    if (premiere === undefined) resetSelectedOption();
    else selectFirstOption();
  }, [premiere]);

  const suivre = ({ value, selectionStart }: HTMLTextAreaElement) => setEnCours(mentionEnCours(value, selectionStart));
  function choisir(id: string) {
    const qui = personnes.find((une) => une.id === id);
    if (qui === undefined || enCours === null || zone.current === null) return;
    const { texte, curseur } = mentionner(zone.current.value, enCours, qui);
    surMention(qui, texte);
    setEnCours(null);
    zone.current.focus();
    zone.current.setSelectionRange(curseur, curseur);
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choisir} position="bottom-start" withinPortal={false}>
      <Combobox.Target withKeyboardNavigation={ouvert}>
        <Textarea
          {...champ}
          ref={useMergedRef(ref, zone)}
          aria-autocomplete="list"
          onChange={(evenement) => {
            champ.onChange?.(evenement);
            suivre(evenement.currentTarget);
          }}
          onSelect={(evenement) => suivre(evenement.currentTarget)}
          onBlur={(evenement) => {
            champ.onBlur?.(evenement);
            setEnCours(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!ouvert}>
        <Combobox.Options aria-label={t('mentionnables')} mah={220} style={{ overflowY: 'auto' }}>
          {personnes.map((qui) => (
            <Combobox.Option key={qui.id} value={qui.id}>
              {nomDe(qui)}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
