'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { TexteACopier } from '@/components/champs/TexteACopier';
import { Exemple } from './Exemple';

/** A key, the only time that anybody can read it: the window closes by its button alone. */
export function FenetreCle({ cle, fermer }: { cle: string; fermer: () => void }) {
  const t = useTranslations('programme.cle');
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('montree')}
      size="lg"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack>
        <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('uneFois')}>
          {t('uneFoisTexte')}
        </Alert>
        <TexteACopier label={t('laCle')} valeur={cle} copier={t('copier')} copie={t('copiee')} data-autofocus />
        <Text c="dimmed">{t('conseil')}</Text>
        <Exemple />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t('rangee')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
