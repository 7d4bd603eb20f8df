'use client';

import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconDevices, IconLogout, IconUser } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/features/session/MoiContexte';
import { useDeconnexion } from '@/features/session/useDeconnexion';
import { useDeconnexionPartout } from '@/features/session/useDeconnexionPartout';

export function MenuCompte() {
  const t = useTranslations('commun.compte');
  const { compte, roles } = useMoi();
  const deconnecter = useDeconnexion();
  const nom = `${compte.prenom} ${compte.nom}`.trim();
  const confirmerPartout = useDeconnexionPartout();
  return (
    <Menu position="bottom-end" width={260} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          aria-label={`${initiales(compte.prenom, compte.nom)} – ${t('menu', { nom })}`}
          p={4}
          style={{ borderRadius: 8 }}
        >
          <Avatar size={32} color="petrole" variant="filled" radius="xl">
            {initiales(compte.prenom, compte.nom)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/profil" leftSection={<IconUser size={17} stroke={1.7} aria-hidden />}>
          <Text fw={600} truncate>
            {nom}
          </Text>
          <Text size="xs">{[...new Set(roles.map(({ role }) => role.nom))].join(', ')}</Text>
          <Text size="xs">{t('profil')}</Text>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} stroke={1.7} aria-hidden />} onClick={() => void deconnecter()}>
          {t('deconnexion')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDevices size={17} stroke={1.7} aria-hidden />} onClick={confirmerPartout}>
          {t('partout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initiales(...noms: string[]): string {
  return noms.map((nom) => nom.charAt(0).toUpperCase()).join('');
}
