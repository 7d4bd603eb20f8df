'use client';

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './Importation.module.css';
import type { Avancement } from './useExecution';

/** How far it is, counts that add up, and how to go on after a failure. */
export function AvancementImport({ avancement, reprendre }: { avancement: Avancement; reprendre: () => void }) {
  const t = useTranslations('importation.execution');
  const { phase, etat, total, lues, importees, refusees, erreur } = avancement;
  const part = total === 0 ? 0 : Math.round((lues / total) * 100);
  const interrompu = etat === 'arrete' || etat === 'echec';
  return (
    <Stack>
      <div>
        <Progress
          size="lg"
          value={part}
          animated={etat === 'encours'}
          striped={etat === 'encours'}
          aria-label={t(`barre.${phase}`)}
        />
        <Text c="dimmed" mt={4} role="status">
          {etat === 'depot' ? t('depot') : t(`etat.${phase}.${etat}`, { lues, total })}
        </Text>
      </div>
      {lues > 0 && (
        <dl className={styles.bilan}>
          <Compte titre={t('lues')} nombre={lues} />
          <span className={styles.signe} aria-hidden>
            =
          </span>
          <Compte titre={t(phase === 'essai' ? 'acceptees' : 'importees')} nombre={importees} />
          <span className={styles.signe} aria-hidden>
            +
          </span>
          <Compte titre={t('refusees')} nombre={refusees} />
        </dl>
      )}
      {erreur !== null && (
        <Alert color="red" role="alert" title={erreur.message}>
          <Text>{erreur.details}</Text>
          {erreur.champs.map(({ chemin, message }) => (
            <Text key={`${chemin} ${message}`}>{message}</Text>
          ))}
        </Alert>
      )}
      {interrompu && (
        <Group>
          <Button variant="default" onClick={reprendre}>
            {t('reprendre', { ligne: lues + 1 })}
          </Button>
          <Text c="dimmed" flex="1 1 260px">
            {t(`sansDouble.${phase}`)}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

function Compte({ titre, nombre }: { titre: string; nombre: number }) {
  const t = useTranslations('importation.execution');
  return (
    <div>
      <dd>{t('nombre', { nombre })}</dd>
      <dt>{titre}</dt>
    </div>
  );
}
