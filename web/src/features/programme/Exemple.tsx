'use client';

import { ActionIcon, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useAdresseApi } from './AdresseApi';

/** What a program sends, ready to be tried in a terminal; the key itself stays out of it. */
export function Exemple() {
  const t = useTranslations('programme');
  const commande = [
    `curl -s ${useAdresseApi()}/graphql \\`,
    "  -H 'content-type: application/json' \\",
    '  -H "authorization: Bearer $DRIVEN_CLE" \\',
    '  -d \'{"query":"{ moi { compte { nom } fonctions } }"}\'',
  ].join('\n');
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text fw={500}>{t('exemple.titre')}</Text>
        <CopyButton value={commande}>
          {({ copied, copy }) => (
            <ActionIcon aria-label={t(copied ? 'exemple.copie' : 'exemple.copier')} onClick={copy}>
              {copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            </ActionIcon>
          )}
        </CopyButton>
      </Group>
      <Code
        block
        tabIndex={0}
        aria-label={t('exemple.titre')}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {commande}
      </Code>
      <Text c="dimmed" size="xs">
        {t('exemple.aide')}
      </Text>
    </Stack>
  );
}
