'use client';

import { CloseButton, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { estJour, lireJour } from '@/lib/lireJour';

export interface PropsJour extends Omit<TextInputProps, 'value' | 'onChange' | 'min'> {
  /** What the field is for, in words. */
  libelle: string;
  /** "2026-11-21", "" for none, or what was typed and is no day. */
  valeur: string;
  changer: (valeur: string) => void;
  /** The first day that the calendar offers; an earlier one that is typed is for the form to refuse. */
  min?: string | undefined;
  /** It cannot be emptied at one press. */
  fixe?: boolean;
}

/**
 * A day, typed or picked. What was typed stays until it is corrected: a date that cannot be read is never none. Filters,
 * which take days only, may answer "" for it.
 */
export function SaisieJour({ libelle, valeur, changer, min, fixe = false, error, ...reste }: PropsJour) {
  const t = useTranslations('commun.formulaire');
  const locale = useLocale();
  const [texte, setTexte] = useState(() => enTexte(valeur));
  /** What the text says, and what the form last said. */
  const [dite, setDite] = useState(valeur);
  const [vue, setVue] = useState(valeur);
  const [dedans, setDedans] = useState(false);
  const [ouvert, ouvrir] = useState(false);
  const [mois, setMois] = useState<string | undefined>(estJour(valeur) ? valeur : undefined);
  const lisible = dite === '' || estJour(dite);
  if (valeur !== vue) {
    setVue(valeur);
    if (valeur !== dite && (valeur !== '' || lisible)) montrer(valeur);
  }

  function montrer(suivante: string, saisi = enTexte(suivante)): void {
    setTexte(saisi);
    setDite(suivante);
    if (estJour(suivante)) setMois(suivante);
  }
  function dire(suivante: string, saisi?: string): void {
    montrer(suivante, saisi);
    changer(suivante);
  }
  const vider = (
    <CloseButton
      size="sm"
      tabIndex={-1}
      aria-label={t('effacerJour', { champ: libelle })}
      onMouseDown={(evenement) => evenement.preventDefault()}
      onClick={() => dire('')}
    />
  );
  return (
    <Popover opened={ouvert} onChange={ouvrir} trapFocus={false} position="bottom-start" withRoles={false}>
      <Popover.Target>
        <TextInput
          placeholder={t('jourExemple')}
          autoComplete="off"
          {...reste}
          error={error ?? (!lisible && !dedans && t('jourIllisible'))}
          rightSection={texte !== '' && !fixe && !reste.disabled ? vider : undefined}
          value={texte}
          data-mantine-stop-propagation={ouvert || undefined}
          onChange={({ currentTarget: { value } }) => {
            dire(value.trim() === '' ? '' : (lireJour(value) ?? value.trim()), value);
            ouvrir(true);
          }}
          onFocus={(evenement) => {
            reste.onFocus?.(evenement);
            setDedans(true);
            ouvrir(true);
          }}
          onClick={() => ouvrir(true)}
          onKeyDown={({ key }) => (key === 'Escape' || key === 'Enter') && ouvrir(false)}
          onBlur={(evenement) => {
            reste.onBlur?.(evenement);
            setDedans(false);
            ouvrir(false);
            // Said back in figures: whoever typed it in words sees how it was read.
            if (estJour(dite)) setTexte(enTexte(dite));
          }}
        />
      </Popover.Target>
      <Popover.Dropdown onMouseDown={(evenement) => evenement.preventDefault()}>
        <DatePicker
          aria-label={t('ouvrirCalendrier', { champ: libelle })}
          locale={locale}
          value={estJour(dite) ? dite : null}
          date={mois}
          onDateChange={setMois}
          minDate={min}
          onChange={(choisi) => {
            if (choisi !== null) dire(choisi);
            ouvrir(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** "2026-11-21" → "21/11/2026": the same order of digits in both languages; any other text as it is. */
function enTexte(valeur: string): string {
  return estJour(valeur) ? valeur.split('-').reverse().join('/') : valeur;
}
