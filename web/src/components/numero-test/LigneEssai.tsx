'use client';

import { ActionIcon, Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconClock, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/features/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import styles from './NumerosTest.module.css';
import { type Essai, nomDe } from './types';

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
  const t = useTranslations('commun.essais');
  const { date } = useDates();
  const { compte } = useMoi();
  const { resultat, creerPar, validePar, valideA, note, expireA, souscrit } = essai;
  const numero = formaterNumero(essai.numero);
  const { couleur, Icone } = ETATS[resultat];
  const expire = Date.parse(expireA) <= Date.now();
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
          {noter && (
            <Tooltip label={t('pasSoi')} disabled={!deSoi} multiline maw={280}>
              {/* Disabled to the eye and to a press, and still in reach of the keyboard: the reason is its words. */}
              <Button
                size="compact-sm"
                variant="default"
                aria-disabled={deSoi}
                data-disabled={deSoi || undefined}
                aria-description={deSoi ? t('pasSoi') : undefined}
                onClick={() => !deSoi && noter()}
              >
                {t('noter')}
              </Button>
            </Tooltip>
          )}
          {retirer && (
            <ActionIcon color="red" aria-label={t('retirer', { numero })} onClick={retirer}>
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          creerPar && t('definiPar', { nom: nomDe(creerPar) }),
          t(expire ? 'expireLe' : 'jusquau', { date: date(expireA, 'jourMoyen') }),
          resultat === 'EN_ATTENTE' && t(souscrit ? 'souscrit' : 'pasSouscrit'),
          validePar && valideA && t('notePar', { nom: nomDe(validePar), date: date(valideA, 'jourMoyen') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {note && <Text className={styles.note}>{note}</Text>}
    </li>
  );
}
