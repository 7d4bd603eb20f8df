'use client';

import { Group, Kbd, Modal, Stack, Switch, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Raccourci } from './registre';
import { toucheDeCommande } from './toucheDeCommande';

interface Props {
  raccourcis: Raccourci[];
  fermer: () => void;
  actifs: boolean;
  changerActifs: (actifs: boolean) => void;
}

export function AideRaccourcis({ raccourcis, fermer, actifs, changerActifs }: Props) {
  const t = useTranslations('commun');
  return (
    <Modal opened onClose={fermer} title={t('raccourcis.titre')} closeButtonProps={{ 'aria-label': t('fermer') }}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text>{t('raccourcis.palette')}</Text>
          <Kbd>{toucheDeCommande()} K</Kbd>
        </Group>
        {raccourcis.map(({ touche, libelle }) => (
          <Group key={touche} justify="space-between" wrap="nowrap">
            <Text>{libelle}</Text>
            <Kbd>{touche}</Kbd>
          </Group>
        ))}
        <Group justify="space-between" wrap="nowrap">
          <Text>{t('raccourcis.suivant')}</Text>
          <Kbd>Tab</Kbd>
        </Group>
        <Group justify="space-between" wrap="nowrap">
          <Text>{t('raccourcis.fermer')}</Text>
          <Kbd>{t('raccourcis.echap')}</Kbd>
        </Group>
        <Switch
          mt="md"
          label={t('raccourcis.actifs')}
          checked={actifs}
          onChange={(evenement) => changerActifs(evenement.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
}
