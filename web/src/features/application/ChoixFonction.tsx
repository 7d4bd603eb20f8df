'use client';

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type PageDeMenuFragment, useChoixFonctionsQuery } from './operations.generated';

type Fonction = NonNullable<PageDeMenuFragment['fonction']>;

interface Props {
  valeur: string;
  changer: (id: string) => void;
  /** The one that the page asks for now, which the search may not find. */
  actuelle: Fonction | null;
  erreur: string | undefined;
}

/** The function that one must be able to call to see the page, found by the beginning of its words. */
export function ChoixFonction({ valeur, changer, actuelle, erreur }: Props) {
  const t = useTranslations('application');
  const [saisie, setSaisie] = useState('');
  const [choisie, setChoisie] = useState(actuelle);
  const [recherche] = useDebouncedValue(saisie === choisie?.nomFonction ? '' : saisie, 250);
  const { data, previousData } = useChoixFonctionsQuery({ variables: { recherche } });
  const trouvees = (data ?? previousData)?.consulterFonctionApi.items ?? [];
  const toutes = choisie && !trouvees.some(({ id }) => id === choisie.id) ? [choisie, ...trouvees] : trouvees;
  const groupes = new Map<string, Fonction[]>();
  for (const fonction of toutes) {
    const { nom } = fonction.application;
    groupes.set(nom, [...(groupes.get(nom) ?? []), fonction]);
  }
  return (
    <Select
      id="champ-fonctionId"
      label={t('champs.fonction')}
      description={t('champs.fonctionAide')}
      placeholder={t('champs.fonctionAucune')}
      error={erreur}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('champs.fonctionRetirer') }}
      nothingFoundMessage={t('champs.fonctionIntrouvable')}
      data={[...groupes].map(([group, items]) => ({
        group,
        items: items.map(({ id, nomFonction }) => ({ value: id, label: nomFonction })),
      }))}
      // The API has looked already.
      filter={({ options }) => options}
      value={valeur === '' ? null : valeur}
      searchValue={saisie}
      onSearchChange={setSaisie}
      onChange={(id) => {
        setChoisie(toutes.find((fonction) => fonction.id === id) ?? null);
        changer(id ?? '');
      }}
    />
  );
}
