'use client';

import { DateInput } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useLocale, useTranslations } from 'next-intl';
import { lireJour } from '@/lib/lireJour';

interface Props {
  nom: string;
  libelle: string;
  /** "2026-11-21", or "" for none. */
  valeur: string;
  changer: (jour: string) => void;
  aide?: string | undefined;
  erreur?: string | undefined;
  /** The first day that the calendar offers. */
  min?: string | undefined;
  desactive?: boolean;
}

/** A day, typed or picked; the same order of digits whatever the browser's language. */
export function ChampJour({ nom, libelle, valeur, changer, aide, erreur, min, desactive = false }: Props) {
  const t = useTranslations('commun.formulaire');
  const locale = useLocale();
  return (
    <DateInput
      id={`champ-${nom}`}
      label={libelle}
      description={aide}
      error={erreur}
      locale={locale}
      value={valeur === '' ? null : valeur}
      valueFormat="DD/MM/YYYY"
      placeholder={t('jourExemple')}
      dateParser={lireJour}
      minDate={min}
      disabled={desactive}
      clearable
      clearButtonProps={{ 'aria-label': t('effacerJour', { champ: libelle }), tabIndex: -1 }}
      onChange={(choisi) => changer(choisi ?? '')}
    />
  );
}
