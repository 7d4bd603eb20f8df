'use client';

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';

/** Over the page of whom nobody is signed in as any more: nothing of it can be pressed, and it leads to the other's. */
export function FenetreAutreCompte() {
  const t = useTranslations('session.autreCompte');
  const { compte } = useMoi();
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('titre')}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      zIndex={1000}
    >
      <Stack>
        <Text>{t('explication', { nom: nomDe(compte) })}</Text>
        <Group justify="flex-end">
          <Button onClick={() => window.location.assign('/')}>{t('recharger')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
