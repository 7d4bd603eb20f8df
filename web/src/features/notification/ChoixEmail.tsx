'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ModeEmail } from './regle/operations.generated';

/** From the most to the least. */
const MODES = ['IMMEDIAT', 'RESUME', 'JAMAIS'] as const satisfies readonly ModeEmail[];

interface Props {
  libelle: string;
  valeur: ModeEmail;
  changer: (valeur: ModeEmail) => void;
  /** Less than this is not offered. */
  auMoins?: ModeEmail;
  fige?: boolean;
}

/** When a mail tells of it. */
export function ChoixEmail({ libelle, valeur, changer, auMoins = 'JAMAIS', fige = false }: Props) {
  const t = useTranslations('notification.emails');
  return (
    <NativeSelect
      size="xs"
      miw={170}
      aria-label={libelle}
      value={valeur}
      disabled={fige}
      data={MODES.slice(0, MODES.indexOf(auMoins) + 1).map((value) => ({ value, label: t(value) }))}
      onChange={({ currentTarget: { value } }) => {
        const choisi = MODES.find((mode) => mode === value);
        if (choisi !== undefined) changer(choisi);
      }}
    />
  );
}
