'use client';

import { Box, CloseButton, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { ChoixColonnes } from './ChoixColonnes';
import type { Colonne } from './colonnes';
import type { EtatListe } from './useListe';

interface Props<T, C extends string> {
  etat: EtatListe<C>;
  colonnes: Colonne<T, C>[];
  /** What the search looks into: "Référence, titre, client…". */
  indice: string;
  /** Filters of the feature. */
  children?: ReactNode;
  /** CSV and the like, at the end. */
  actions?: ReactNode;
  /** On a phone the list is cards, and what is on them is not chosen. */
  cartes?: boolean;
}

/** Above a list: search (`/` leads there), filters, columns. */
export function BarreDeListe<T, C extends string>({ etat, colonnes, indice, children, actions, cartes }: Props<T, C>) {
  const t = useTranslations('commun.liste');
  const champ = useRef<HTMLInputElement>(null);
  const [texte, setTexte] = useState(etat.saisie);
  useRaccourci('/', t('rechercher'), () => champ.current?.focus());

  // Back, or a saved view: the URL changed without the field.
  useEffect(() => {
    if (document.activeElement !== champ.current) setTexte(etat.saisie);
  }, [etat.saisie]);

  function saisir(valeur: string) {
    setTexte(valeur);
    etat.rechercher(valeur.trim());
  }

  return (
    <Group gap="xs" mb="sm">
      <TextInput
        ref={champ}
        type="search"
        flex="1 1 240px"
        maw={420}
        aria-label={t('rechercher')}
        placeholder={indice}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          texte === '' ? null : <CloseButton size="sm" aria-label={t('effacer')} onClick={() => saisir('')} />
        }
        value={texte}
        onChange={(evenement) => saisir(evenement.currentTarget.value)}
      />
      {children}
      <Group gap="xs" ml="auto">
        <Box visibleFrom={cartes ? 'sm' : undefined}>
          <ChoixColonnes etat={etat} colonnes={colonnes} />
        </Box>
        {actions}
      </Group>
    </Group>
  );
}
