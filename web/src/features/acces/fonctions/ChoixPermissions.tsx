'use client';

import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { expliquer } from '../matrice/groupes';
import { usePermissionsAChoisirQuery } from '../operations.generated';
import type { PermissionChoisie } from './useEnregistrerFonction';

interface Props {
  id: string;
  libelle: string;
  valeur: PermissionChoisie[];
  changer: (valeur: PermissionChoisie[]) => void;
  erreur: string | undefined;
}

/** Permissions found while typing, by name or by what they mean. */
export function ChoixPermissions({ id, libelle, valeur, changer, erreur }: Props) {
  const t = useTranslations('acces.fonction');
  const locale = useLocale();
  const [saisie, setSaisie] = useState('');
  const [recherche] = useDebouncedValue(saisie.trim(), 150);
  const { data, previousData } = usePermissionsAChoisirQuery({ variables: { recherche: recherche || null } });
  const trouvees = (data ?? previousData)?.consulterPermission.items ?? [];
  const connues = new Map<string, PermissionChoisie>([...trouvees, ...valeur].map((une) => [une.id, une]));
  const explications = new Map(trouvees.map((une) => [une.id, expliquer(une, locale)]));
  return (
    <MultiSelect
      id={id}
      label={libelle}
      description={t('permissionsAide')}
      placeholder={t('permissionsIndice')}
      searchable
      hidePickedOptions
      // In the window, and the list itself scrolls: a screen reader finds it where it belongs.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      nothingFoundMessage={t('aucunePermission')}
      error={erreur}
      value={valeur.map((une) => une.id)}
      data={[...connues.values()].map((une) => ({ value: une.id, label: une.nom }))}
      // What is shown answers the search already, which reads explanations too.
      filter={({ options }) => options.filter((option) => 'value' in option && explications.has(option.value))}
      renderOption={({ option }) => (
        <span>
          <code>{option.label}</code> {explications.get(option.value)}
        </span>
      )}
      searchValue={saisie}
      onSearchChange={setSaisie}
      onChange={(ids) =>
        changer(ids.flatMap((un) => connues.get(un) ?? []).map((une) => ({ id: une.id, nom: une.nom })))
      }
      clearButtonProps={{ 'aria-label': t('vider') }}
    />
  );
}
