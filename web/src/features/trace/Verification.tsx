'use client';

import {
  Alert,
  Button,
  Collapse,
  Group,
  Paper,
  Progress,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { ResultatDeVerification } from './ResultatDeVerification';
import { useVerification } from './useVerification';

/** Whether anybody has touched the audit trail behind the product's back, in plain words. */
export function Verification() {
  const t = useTranslations('trace.verification');
  const { lire } = useRetours();
  const { etat, verifier, arreter } = useVerification();
  const [connue, setConnue] = useState('');
  const [ouverte, { toggle }] = useDisclosure(false);
  const enCours = etat.phase === 'enCours';
  return (
    <Paper component="section" aria-labelledby="titre-verification" p="md" mb="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 320px' }}>
            <Title order={2} size="h4" id="titre-verification">
              {t('titre')}
            </Title>
            <Text c="dimmed" maw={720}>
              {t('aide')}
            </Text>
          </div>
          <Group gap="xs">
            {enCours && (
              <Button variant="default" onClick={arreter}>
                {t('arreter')}
              </Button>
            )}
            <Button
              loading={enCours}
              leftSection={<IconShieldCheck size={17} aria-hidden />}
              onClick={() => void verifier(connue)}
            >
              {t('verifier')}
            </Button>
          </Group>
        </Group>
        <div>
          <UnstyledButton aria-expanded={ouverte} onClick={toggle} fz="sm" c="var(--mantine-color-anchor)">
            {t('connue')}
          </UnstyledButton>
          <Collapse expanded={ouverte}>
            <TextInput
              mt={6}
              maw={640}
              aria-label={t('connue')}
              placeholder={t('connueExemple')}
              spellCheck={false}
              value={connue}
              onChange={(evenement) => setConnue(evenement.currentTarget.value)}
            />
          </Collapse>
        </div>
        <div role="status">
          {enCours && (
            <Stack gap={4}>
              <Progress
                value={etat.total === 0 ? 100 : (100 * etat.relus) / etat.total}
                animated
                aria-label={t('titre')}
              />
              {etat.total > 0 && <Text c="dimmed">{t('enCours', { relus: etat.relus, total: etat.total })}</Text>}
            </Stack>
          )}
          {etat.phase === 'finie' && <ResultatDeVerification resultat={etat.resultat} />}
        </div>
        {etat.phase === 'erreur' && (
          <Alert color="red" role="alert" title={lire(etat.erreur).message}>
            {lire(etat.erreur)
              .champs.map(({ message }) => message)
              .join(' ') || lire(etat.erreur).details}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
