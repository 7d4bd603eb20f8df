'use client';

import { MonthPickerInput } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { moisDe, periodeDe } from './periode';

interface Props {
  nom?: string;
  libelle: string;
  /** « 2024.01-2024.03 », or "" for none. */
  valeur: string;
  changer: (periode: string) => void;
  aide?: string;
  erreur?: string | undefined;
  indice: string;
  requis?: boolean;
}

/** A month, or from the first to the last: two presses in one calendar; the same month twice for one. */
export function ChampPeriode({ nom, libelle, valeur, changer, aide, erreur, indice, requis = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('commun.choix');
  /** Between the two presses. */
  const [premier, setPremier] = useState<string | null>(null);
  return (
    <MonthPickerInput
      id={nom === undefined ? undefined : `champ-${nom}`}
      type="range"
      allowSingleDateInRange
      locale={locale}
      valueFormat="MMM YYYY"
      label={libelle}
      description={aide}
      placeholder={indice}
      error={erreur}
      withAsterisk={requis}
      clearable={!requis}
      clearButtonProps={{ 'aria-label': t('effacer', { champ: libelle }) }}
      value={premier === null ? (moisDe(valeur) ?? [null, null]) : [premier, null]}
      onChange={([du, au]) => {
        setPremier(du !== null && au === null ? du : null);
        if (du === null) changer('');
        else if (au !== null) changer(periodeDe(du, au));
      }}
    />
  );
}
