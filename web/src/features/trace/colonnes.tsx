'use client';

import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useDates } from '@/lib/useDates';
import { useMots } from './mots';
import type { TraceDeListeFragment } from './operations.generated';
import { Qui } from './Qui';
import { Resultat } from './Resultat';

export function useColonnes(): Colonne<TraceDeListeFragment>[] {
  const t = useTranslations('trace');
  const { date } = useDates();
  const mots = useMots();
  return [
    {
      cle: 'action',
      titre: t('colonnes.action'),
      principale: true,
      rendu: ({ id, action, origine }) => (
        <Group gap={6}>
          <Anchor component={Lien} href={`/traces/${id}`} fw={500}>
            {mots.action(action)}
          </Anchor>
          {origine === 'MANUELLE' && <Badge color="gray">{t('manuelle')}</Badge>}
        </Group>
      ),
    },
    { cle: 'quand', titre: t('colonnes.quand'), rendu: ({ creerA }) => date(creerA, 'precis') },
    { cle: 'qui', titre: t('colonnes.qui'), rendu: (trace) => <Qui trace={trace} /> },
    {
      cle: 'resultat',
      titre: t('colonnes.resultat'),
      rendu: ({ resultat, code }) => (
        <div>
          <Resultat resultat={resultat} />
          {code !== null && (
            <Text size="xs" c="dimmed">
              {code}
            </Text>
          )}
        </div>
      ),
    },
    { cle: 'ip', titre: t('colonnes.ip'), rendu: ({ ip }) => (ip === null || ip === 'systeme' ? '—' : ip) },
  ];
}
