'use client';

import { ActionIcon, Badge, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconClock, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import styles from './NumerosTest.module.css';
import type { Essai } from './types';

interface Props {
  essai: Essai;
  /** Undefined: it may not be done here. */
  noter: (() => void) | undefined;
  retirer: (() => void) | undefined;
}

const ETATS = {
  EN_ATTENTE: { couleur: 'gray', Icone: IconClock },
  REUSSI: { couleur: 'green', Icone: IconCheck },
  ECHOUE: { couleur: 'red', Icone: IconX },
} as const;

export function LigneEssai({ essai, noter, retirer }: Props) {
  const t = useTranslations('domaine.numeroTest');
  const { date, dernierJour } = useDates();
  const { compte } = useMoi();
  const { resultat, creerPar, validePar, valideA, note, expireA, essaiA, titulaires } = essai;
  const numero = formaterNumero(essai.numero);
  const { couleur, Icone } = ETATS[resultat];
  const expire = Date.parse(expireA) <= Date.now();
  // Whoever defined it neither says what came of it nor takes a failure away.
  const deSoi = creerPar?.id === compte.id;
  return (
    <li className={styles.ligne}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600}>{numero}</Text>
          <Badge color={couleur} leftSection={<Icone size={13} aria-hidden />}>
            {t(`resultats.${resultat}`)}
          </Badge>
          {expire && resultat === 'EN_ATTENTE' && <Badge color="orange">{t('expire')}</Badge>}
        </Group>
        <Group gap={4} wrap="nowrap">
          {noter && !deSoi && (
            <Button size="compact-sm" variant="default" onClick={noter}>
              {t('noter')}
            </Button>
          )}
          {retirer && !(deSoi && resultat === 'ECHOUE') && (
            <ActionIcon color="red" aria-label={t('retirer', { numero })} onClick={retirer}>
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          creerPar && t('definiPar', { nom: nomDe(creerPar) }),
          t(expire ? 'expireLe' : 'jusquau', { date: dernierJour(expireA) }),
          resultat === 'EN_ATTENTE' && (essaiA === null ? t('pasSouscrit') : t('souscrit', { date: date(essaiA) })),
          validePar && valideA && t('notePar', { nom: nomDe(validePar), date: date(valideA, 'jourMoyen') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {titulaires === 0 && essaiA === null && resultat === 'EN_ATTENTE' && (
        <Text size="sm" fw={600} role="note">
          {t('sansCompte')}
        </Text>
      )}
      {noter && deSoi && resultat === 'EN_ATTENTE' && <Text size="sm">{t('pasSoi')}</Text>}
      {note && <Text className={styles.note}>{note}</Text>}
    </li>
  );
}
