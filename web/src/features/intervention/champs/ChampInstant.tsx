'use client';

import { Group, Input } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useLocale, useTranslations } from 'next-intl';
import { lireJour } from '@/lib/lireJour';

interface Props {
  nom: string;
  libelle: string;
  /** On a clock in Paris: "2026-11-21T09:30", or "" for none. */
  valeur: string;
  changer: (valeur: string) => void;
  aide?: string;
  erreur?: string | undefined;
  requis?: boolean;
  /** The hour that comes with a day until another is typed. */
  heure?: string;
  debutDuCalendrier?: string;
}

/** A day and an hour, both typed or picked; the same order of digits whatever the browser's language. */
export function ChampInstant(props: Props) {
  const { nom, libelle, valeur, changer, aide, erreur, requis = false, heure = '08:00', debutDuCalendrier } = props;
  const t = useTranslations('intervention.champ');
  const locale = useLocale();
  const jour = valeur.slice(0, 10);
  const id = `champ-${nom}`;
  return (
    <Input.Wrapper
      label={libelle}
      description={aide}
      error={erreur}
      withAsterisk={requis}
      id={id}
      labelProps={{ htmlFor: id }}
      errorProps={{ id: `${id}-erreur` }}
    >
      <Group gap="xs" wrap="nowrap">
        <DateInput
          id={id}
          flex={1}
          locale={locale}
          value={jour === '' ? null : jour}
          valueFormat="DD/MM/YYYY"
          placeholder={t('jourExemple')}
          dateParser={lireJour}
          minDate={debutDuCalendrier}
          clearable={!requis}
          clearButtonProps={{ 'aria-label': t('effacer'), tabIndex: -1 }}
          error={erreur !== undefined}
          aria-invalid={erreur !== undefined}
          aria-describedby={erreur === undefined ? undefined : `${id}-erreur`}
          aria-required={requis}
          onChange={(choisi) => changer(choisi === null ? '' : `${choisi}T${valeur.slice(11) || heure}`)}
        />
        <TimePicker
          w={92}
          value={valeur.slice(11)}
          disabled={jour === ''}
          hoursInputLabel={t('heures', { champ: libelle })}
          minutesInputLabel={t('minutesDe', { champ: libelle })}
          error={erreur !== undefined}
          onChange={(choisie) => {
            if (choisie !== '' && jour !== '') changer(`${jour}T${choisie.slice(0, 5)}`);
          }}
        />
      </Group>
    </Input.Wrapper>
  );
}
