'use client';

import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EVENEMENTS, SUJETS, TOUS } from './evenements';
import type { TypeEvenement } from './operations.generated';

interface Props {
  libelle: string;
  valeur: readonly TypeEvenement[];
  changer: (evenements: TypeEvenement[]) => void;
  erreur: string | undefined;
}

export function ChoixEvenements({ libelle, valeur, changer, erreur }: Props) {
  const t = useTranslations('webhook');
  return (
    <Checkbox.Group
      label={libelle}
      description={t('champs.evenementsAide')}
      value={[...valeur]}
      onChange={(choisis) => changer(TOUS.filter((type) => choisis.includes(type)))}
      error={erreur}
      withAsterisk
    >
      <Stack gap="sm" mt="xs">
        {SUJETS.map((sujet) => (
          <Stack key={sujet} gap="xs">
            <Text size="sm" fw={600}>
              {t(`sujets.${sujet}`)}
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
              {EVENEMENTS[sujet].map((type) => (
                <Checkbox key={type} value={type} label={t(`evenements.${type}`)} />
              ))}
            </SimpleGrid>
          </Stack>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
