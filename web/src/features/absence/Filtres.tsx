'use client';

import { Checkbox, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import type { EtatFiltres } from './useFiltres';

/** Each choice acts at once. The person is asked for where one sees more than one's own. */
export function Filtres({ etat: { filtres, changer }, tous }: { etat: EtatFiltres; tous: boolean }) {
  const t = useTranslations('absence.filtres');
  return (
    <Group align="flex-end" mb="md">
      {tous && (
        <ChoixPersonne
          type="INTERVENANT"
          libelle={t('qui')}
          valeur={filtres.qui}
          changer={(qui) => changer({ qui })}
          vidable
        />
      )}
      <Checkbox
        label={t('passees')}
        checked={filtres.passees}
        onChange={({ currentTarget: { checked } }) => changer({ passees: checked })}
        my="xs"
      />
    </Group>
  );
}
