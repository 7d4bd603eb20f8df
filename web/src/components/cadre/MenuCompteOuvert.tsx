'use client';

import { Menu, Text } from '@mantine/core';
import { IconDevices, IconFileExport, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDeconnexion } from '@/lib/session/useDeconnexion';
import { useNom } from '@/lib/useNom';
import { BoutonCompte } from './BoutonCompte';
import { MenuOuvert } from './MenuOuvert';
import { useDeconnexionPartout } from './useDeconnexionPartout';

export function MenuCompteOuvert() {
  const t = useTranslations('commun.compte');
  const nomme = useNom();
  const { compte, roles } = useMoi();
  const deconnecter = useDeconnexion();
  const confirmerPartout = useDeconnexionPartout();
  return (
    <MenuOuvert bouton={<BoutonCompte />} width={260}>
      <Menu.Item component={Lien} href="/profil" leftSection={<IconUser size={17} stroke={1.7} aria-hidden />}>
        <Text fw={600} truncate>
          {nomDe(compte)}
        </Text>
        <Text size="xs">{[...new Set(roles.map(({ role }) => nomme(role)))].join(', ')}</Text>
        <Text size="xs">{t('profil')}</Text>
      </Menu.Item>
      <Menu.Item component={Lien} href="/exports" leftSection={<IconFileExport size={17} stroke={1.7} aria-hidden />}>
        {t('export')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={17} stroke={1.7} aria-hidden />} onClick={() => void deconnecter()}>
        {t('deconnexion')}
      </Menu.Item>
      <Menu.Item leftSection={<IconDevices size={17} stroke={1.7} aria-hidden />} onClick={confirmerPartout}>
        {t('partout')}
      </Menu.Item>
    </MenuOuvert>
  );
}
