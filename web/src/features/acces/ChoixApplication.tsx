'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { useApplicationsDAccesQuery } from './operations.generated';

/** The filter by application, in the address. */
export function useApplicationChoisie(premierePage: () => void) {
  const applications = useApplicationsDAccesQuery().data?.consulterApplication.items ?? [];
  const [id, changer] = useQueryState('application', parseAsString);
  const choisir = (valeur: string) => {
    premierePage();
    void changer(valeur === '' ? null : valeur);
  };
  return { applications, applicationId: id, choisir };
}

export function ChoixApplication({ etat }: { etat: ReturnType<typeof useApplicationChoisie> }) {
  const t = useTranslations('acces.fonctions');
  return (
    <NativeSelect
      aria-label={t('application')}
      value={etat.applicationId ?? ''}
      onChange={({ currentTarget }) => etat.choisir(currentTarget.value)}
      data={[
        { value: '', label: t('toutesApplications') },
        ...etat.applications.map(({ id, nom }) => ({ value: id, label: nom })),
      ]}
    />
  );
}
