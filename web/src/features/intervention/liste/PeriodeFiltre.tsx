'use client';

import { Group, Input } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useLocale, useTranslations } from 'next-intl';
import { lireJour } from '@/lib/lireJour';
import { iso } from './useFiltres';

interface Props {
  libelle: string;
  du: Date | null;
  au: Date | null;
  changer: (du: Date | null, au: Date | null) => void;
}

/** From one day to another, both included. */
export function PeriodeFiltre({ libelle, du, au, changer }: Props) {
  const t = useTranslations('intervention.liste');
  const c = useTranslations('intervention.champ');
  const locale = useLocale();
  const jour = (valeur: string | null) => (valeur === null ? null : new Date(`${valeur}T00:00:00Z`));
  const commun = {
    locale,
    valueFormat: 'DD/MM/YYYY',
    placeholder: c('jourExemple'),
    dateParser: lireJour,
    clearable: true,
    clearButtonProps: { 'aria-label': c('effacer') },
  };
  return (
    <Input.Wrapper label={libelle} labelElement="div">
      <Group gap="xs" wrap="nowrap">
        <DateInput
          {...commun}
          aria-label={`${libelle} : ${t('du')}`}
          value={du && iso(du)}
          onChange={(valeur) => changer(jour(valeur), au)}
        />
        <span aria-hidden>–</span>
        <DateInput
          {...commun}
          aria-label={`${libelle} : ${t('au')}`}
          value={au && iso(au)}
          onChange={(valeur) => changer(du, jour(valeur))}
        />
      </Group>
    </Input.Wrapper>
  );
}
