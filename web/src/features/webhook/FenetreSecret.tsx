'use client';

import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** A secret, the only time that anybody can read it: the window closes by its button alone. */
export function FenetreSecret({ secret, fermer }: { secret: string; fermer: () => void }) {
  const t = useTranslations('webhook.secret');
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('titre')}
      size="lg"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack>
        <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('uneFois')}>
          {t('uneFoisTexte')}
        </Alert>
        <Group align="flex-end" gap="xs">
          <TextInput
            flex="1 1 280px"
            label={t('leSecret')}
            value={secret}
            readOnly
            data-autofocus
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            onFocus={(evenement) => evenement.currentTarget.select()}
          />
          <CopyButton value={secret} timeout={4000}>
            {({ copied, copy }) => (
              <Button
                variant={copied ? 'light' : 'filled'}
                leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
                onClick={copy}
              >
                {t(copied ? 'copie' : 'copier')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text c="dimmed">{t('conseil')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t('range')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
