'use client';

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

export type Geste = 'remplacer' | 'revoquer';

interface Props {
  geste: Geste;
  faire: () => Promise<void>;
  fermer: () => void;
}

/** Before an address ends: what reads it will be told nothing. */
export function Question({ geste, faire, fermer }: Props) {
  const t = useTranslations('agenda');
  const c = useTranslations('commun');
  const [enCours, setEnCours] = useState(false);
  async function confirmer() {
    setEnCours(true);
    await faire();
    fermer();
  }
  return (
    <Modal opened onClose={fermer} title={t(`${geste}Question`)} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <Stack>
        <Text>{t(`${geste}Texte`)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t('garder')}
          </Button>
          <Button color="red" loading={enCours} onClick={() => void confirmer()} data-autofocus>
            {t(geste)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
