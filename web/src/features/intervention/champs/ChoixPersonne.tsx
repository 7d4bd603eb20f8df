'use client';

import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type TypeAnnuaire, useAnnuaireQuery } from '../operations.generated';
import { nomDe, type Personne } from '../types';

interface Props {
  type: TypeAnnuaire;
  valeur: string;
  changer: (id: string, personne: Personne | undefined) => void;
  libelle: string;
  nom?: string;
  /** Who is chosen already, for the name: the directory is searched by name only. */
  connue?: Personne | null | undefined;
  erreur?: string | undefined;
  requis?: boolean;
  vidable?: boolean;
  autoFocus?: boolean;
}

/** A client or an intervenant found while typing, with their number and how much they have on their hands. */
export function ChoixPersonne({ type, valeur, changer, libelle, nom, connue, ...reste }: Props) {
  const t = useTranslations('intervention.annuaire');
  const [texte, setTexte] = useState('');
  const [ouvert, setOuvert] = useState(false);
  const [choisie, setChoisie] = useState<Personne | null>(connue ?? null);
  const personne = choisie?.id === valeur ? choisie : connue?.id === valeur ? connue : null;
  const saisie = personne !== null && texte === nomDe(personne) ? '' : texte.trim();
  const [recherche] = useDebouncedValue(saisie, 150);
  const { data, previousData, loading } = useAnnuaireQuery({ variables: { type, recherche }, skip: !ouvert });
  const items = (data ?? previousData)?.consulterAnnuaire.items ?? [];
  const parId = new Map(items.map((item) => [item.id, item]));
  const options = items.map((item) => ({ value: item.id, label: nomDe(item) }));
  const donnees =
    personne === null || parId.has(personne.id)
      ? options
      : [...options, { value: personne.id, label: nomDe(personne) }];
  return (
    <Select
      id={nom === undefined ? undefined : `champ-${nom}`}
      label={libelle}
      placeholder={t('taper')}
      data={donnees}
      value={valeur === '' ? null : valeur}
      searchable
      clearable={reste.vidable ?? false}
      clearButtonProps={{ 'aria-label': t('effacer') }}
      withAsterisk={reste.requis ?? false}
      error={reste.erreur}
      data-autofocus={reste.autoFocus}
      autoFocus={reste.autoFocus ?? false}
      selectFirstOptionOnChange
      nothingFoundMessage={loading || saisie !== recherche ? t('recherche') : t('aucun')}
      // The API searched already, without accents or case.
      filter={({ options: toutes }) => toutes.filter((option) => 'value' in option && parId.has(String(option.value)))}
      onSearchChange={setTexte}
      onDropdownOpen={() => setOuvert(true)}
      onDropdownClose={() => setOuvert(false)}
      onChange={(id) => {
        const trouvee = id === null ? null : (parId.get(id) ?? personne);
        setChoisie(trouvee);
        changer(id ?? '', trouvee ?? undefined);
      }}
      renderOption={({ option }) => {
        const item = parId.get(option.value);
        return (
          <Group justify="space-between" wrap="nowrap" gap="sm" w="100%">
            <div>
              <Text fw={500}>{option.label}</Text>
              {item?.telephone && (
                <Text size="xs" c="dimmed">
                  {item.telephone}
                </Text>
              )}
            </div>
            {item && (
              <Text size="xs" c="dimmed" ta="right">
                {t('charge', { nombre: item.charge })}
              </Text>
            )}
          </Group>
        );
      }}
    />
  );
}
