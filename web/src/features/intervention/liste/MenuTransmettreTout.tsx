'use client';

import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserShare } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { MenuOuvert } from '@/components/cadre/MenuOuvert';
import { BoutonPlus } from './BoutonPlus';
import { DialogueTransmettre } from './DialogueTransmettre';

export function MenuTransmettreTout() {
  const t = useTranslations('intervention.transmission');
  const [ouvert, { open, close }] = useDisclosure(false);
  return (
    <>
      <MenuOuvert bouton={<BoutonPlus />}>
        <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={open}>
          {t('tout')}
        </Menu.Item>
      </MenuOuvert>
      {ouvert && <DialogueTransmettre interventions={null} fermer={close} />}
    </>
  );
}
