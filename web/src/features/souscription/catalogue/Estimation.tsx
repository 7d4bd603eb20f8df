'use client';

import { Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMontants } from '@/lib/useMontants';

/** What a household uses in a year, in kWh: lights and appliances, water and heating where they are electric. */
const USAGES = { logement: 800, parPersonne: 600, eauParPersonne: 800, parM2: 110, parM2Isole: 60 } as const;

interface Foyer {
  personnes: number;
  surface: number;
  chauffage: boolean;
  eau: boolean;
  isole: boolean;
}

function estimer({ personnes, surface, chauffage, eau, isole }: Foyer): number {
  const { logement, parPersonne, eauParPersonne, parM2, parM2Isole } = USAGES;
  const chaleur = chauffage ? surface * (isole ? parM2Isole : parM2) : 0;
  const total = logement + personnes * (parPersonne + (eau ? eauParPersonne : 0)) + chaleur;
  return Math.round(total / 100) * 100;
}

/** For whoever has no bill at hand. */
export function Estimation({ choisir }: { choisir: (kwh: number) => void }) {
  const t = useTranslations('souscription.besoin.estimation');
  const { nombre } = useMontants();
  const [foyer, changer] = useState<Foyer>({ personnes: 2, surface: 60, chauffage: false, eau: true, isole: false });
  const kwh = estimer(foyer);
  const entier = (nom: 'personnes' | 'surface', max: number) => ({
    value: foyer[nom],
    min: 1,
    max,
    allowDecimal: false,
    clampBehavior: 'strict' as const,
    onChange: (valeur: string | number) => changer({ ...foyer, [nom]: Number(valeur) || 0 }),
  });
  const coche = (nom: 'chauffage' | 'eau' | 'isole') => ({
    checked: foyer[nom],
    onChange: (evenement: { currentTarget: { checked: boolean } }) =>
      changer({ ...foyer, [nom]: evenement.currentTarget.checked }),
  });
  return (
    <Stack>
      <Group grow align="flex-start">
        <NumberInput label={t('personnes')} data-autofocus {...entier('personnes', 20)} />
        <NumberInput label={t('surface')} suffix=" m²" {...entier('surface', 2000)} />
      </Group>
      <Checkbox label={t('eau')} {...coche('eau')} />
      <Checkbox label={t('chauffage')} {...coche('chauffage')} />
      {foyer.chauffage && <Checkbox label={t('isole')} {...coche('isole')} />}
      <Text role="status" fw={650} size="lg">
        {t('resultat', { kwh: nombre(kwh) })}
      </Text>
      <Text c="dimmed">{t('precision')}</Text>
      <Button onClick={() => choisir(kwh)}>{t('utiliser')}</Button>
    </Stack>
  );
}
