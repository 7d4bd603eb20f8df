'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical, IconUserShare } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';

const DialogueTransmettre = differe(
  () => import('./DialogueTransmettre').then((module) => module.DialogueTransmettre),
  {
    enAvance: true,
  },
);

/** At noon, before a leave: all that one follows, to somebody else. */
export function TransmettreTout() {
  const t = useTranslations('intervention.transmission');
  const { peut } = useMoi();
  const [ouvert, { open, close }] = useDisclosure(false);
  if (!peut('transmettreInterventions')) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('plus')}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={open}>
            {t('tout')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {ouvert && <DialogueTransmettre interventions={null} fermer={close} />}
    </>
  );
}
