'use client';

import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { formaterMinutes } from '../useMoments';

interface Props {
  nom: string;
  libelle: string;
  valeur: string;
  changer: (valeur: string) => void;
  choix: readonly number[];
  erreur?: string | undefined;
}

/** Minutes, typed; the usual lengths are one press away, for a thumb. */
export function ChampMinutes({ nom, libelle, valeur, changer, choix, erreur }: Props) {
  return (
    <Stack gap={6}>
      <NumberInput
        id={`champ-${nom}`}
        label={libelle}
        withAsterisk
        required={false}
        value={valeur === '' ? '' : Number(valeur)}
        onChange={(saisi) => changer(String(saisi))}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        inputMode="numeric"
        suffix=" min"
        hideControls
        error={erreur}
      />
      <Group gap={6}>
        {choix.map((minutes) => (
          <Button
            key={minutes}
            size="compact-sm"
            variant={valeur === String(minutes) ? 'filled' : 'default'}
            aria-pressed={valeur === String(minutes)}
            onClick={() => changer(String(minutes))}
          >
            {formaterMinutes(minutes)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
