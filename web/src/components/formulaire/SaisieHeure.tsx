'use client';

import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { lireHeure } from '@/lib/lireHeure';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** "09:30", "" for none, or what was typed and is no hour. */
  valeur: string;
  changer: (valeur: string) => void;
}

/** An hour as people type it: 9:30, 9h30, 0930. What cannot be read stays to be corrected. */
export function SaisieHeure({ valeur, changer, ...reste }: Props) {
  const t = useTranslations('commun.formulaire');
  const [texte, setTexte] = useState(valeur);
  const [dite, setDite] = useState(valeur);
  if (valeur !== dite) {
    setDite(valeur);
    setTexte(valeur);
  }
  return (
    <TextInput
      placeholder={t('heureExemple')}
      autoComplete="off"
      {...reste}
      value={texte}
      onChange={({ currentTarget: { value } }) => {
        const suivante = lireHeure(value) ?? value.trim();
        setTexte(value);
        setDite(suivante);
        changer(suivante);
      }}
      onFocus={(evenement) => evenement.currentTarget.select()}
      onBlur={() => setTexte(dite)}
    />
  );
}
