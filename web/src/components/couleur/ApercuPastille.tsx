'use client';

import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { Pastille } from '@/components/Pastille';
import { couleurs } from '@/theme/couleurs';
import { COULEUR_HEX, contraste } from './contraste';

/** The surfaces of the two themes, side by side whatever the reader's own theme is. */
const THEMES = [
  { cle: 'clair', schema: 'light', fond: '#ffffff', pastille: couleurs.gray[1], texte: '#1d262d' },
  { cle: 'sombre', schema: 'dark', fond: couleurs.dark[7], pastille: couleurs.dark[6], texte: couleurs.dark[0] },
] as const;
/** WCAG 1.4.11, for what is not text. */
const CONTRASTE_MIN = 3;

export function ApercuPastille({ couleur, texte }: { couleur: string; texte: string }) {
  const t = useTranslations('commun.couleur');
  const valable = COULEUR_HEX.test(couleur);
  const pales = THEMES.filter(({ pastille }) => valable && contraste(couleur, pastille ?? '#ffffff') < CONTRASTE_MIN);
  return (
    <Stack gap={6}>
      <Group grow gap="xs">
        {THEMES.map(({ cle, schema, fond, pastille, texte: encre }) => (
          <div
            key={cle}
            data-mantine-color-scheme={schema}
            style={
              {
                padding: '10px 12px',
                color: encre,
                background: fond,
                border: '1px solid var(--trait)',
                borderRadius: 8,
                overflow: 'hidden',
                '--surface-survol': pastille,
              } as CSSProperties
            }
          >
            <Text size="xs" c="inherit" mb={6}>
              {t(cle)}
            </Text>
            <Pastille couleur={couleur}>{texte}</Pastille>
          </div>
        ))}
      </Group>
      {pales.map(({ cle }) => (
        <Text key={cle} size="xs" c="dimmed" role="status">
          {t('pale', { theme: t(cle === 'clair' ? 'enClair' : 'enSombre') })}
        </Text>
      ))}
    </Stack>
  );
}
