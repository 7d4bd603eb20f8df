'use client';

import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useVoisines } from '../retour';

const adresse = (reference: string) => `/interventions/${reference}`;

/** To the next one of the list that one came from, without going back to it. */
export function Voisines({ reference }: { reference: string }) {
  const t = useTranslations('intervention.voisines');
  const router = useRouter();
  const voisines = useVoisines(reference);
  const aller = (ou: string | undefined) => ou !== undefined && router.push(adresse(ou));
  useRaccourci('j', t('suivante'), () => aller(voisines?.suivante), { actif: voisines !== null });
  useRaccourci('k', t('precedente'), () => aller(voisines?.precedente), { actif: voisines !== null });
  if (voisines === null) return null;
  const { rang, nombre, precedente, suivante } = voisines;
  return (
    <Group component="nav" aria-label={t('titre')} gap={4} wrap="nowrap" className="sans-impression">
      <Text c="dimmed" size="sm" mr={4}>
        {t('rang', { rang, nombre })}
      </Text>
      <Fleche vers={precedente} libelle={t('precedente')} Signe={IconChevronUp} />
      <Fleche vers={suivante} libelle={t('suivante')} Signe={IconChevronDown} />
    </Group>
  );
}

interface PropsFleche {
  vers: string | undefined;
  libelle: string;
  Signe: typeof IconChevronUp;
}

function Fleche({ vers, libelle, Signe }: PropsFleche) {
  const signe = <Signe size={18} aria-hidden />;
  return vers === undefined ? (
    <ActionIcon variant="default" size={32} aria-label={libelle} disabled>
      {signe}
    </ActionIcon>
  ) : (
    <ActionIcon component={Lien} href={adresse(vers)} variant="default" size={32} aria-label={libelle}>
      {signe}
    </ActionIcon>
  );
}
