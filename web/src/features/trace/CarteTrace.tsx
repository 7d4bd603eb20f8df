'use client';

import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useDates } from '@/lib/useDates';
import { useMots } from './mots';
import type { TraceDeListeFragment } from './operations.generated';
import { useQui } from './Qui';
import { Resultat } from './Resultat';

/** On a phone: what, then who and when, and the result where it was not the ordinary one. */
export function CarteTrace({ trace }: { trace: TraceDeListeFragment }) {
  const t = useTranslations('trace');
  const { date } = useDates();
  const mots = useMots();
  const qui = useQui();
  const { id, action, origine, resultat, code, creerA } = trace;
  return (
    <div>
      <Group gap={6}>
        <Anchor component={Lien} href={`/traces/${id}`} fw={600}>
          {mots.action(action)}
        </Anchor>
        {origine === 'MANUELLE' && <Badge color="gray">{t('manuelle')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {qui(trace)} · {date(creerA, 'precis')}
      </Text>
      {resultat !== 'SUCCES' && (
        <Group gap={6}>
          <Resultat resultat={resultat} />
          <Text size="xs" c="dimmed">
            {code}
          </Text>
        </Group>
      )}
    </div>
  );
}
