'use client';

import { Group, Paper, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useTexte } from '@/lib/useTexte';
import styles from './Accueil.module.css';
import type { AccueilQuery } from './operations.generated';

/** On a new base: what to do, and what has been done of it. Gone once all is done. */
export function PremiersPas({ pas }: { pas: AccueilQuery['consulterAccueil']['premiersPas'] }) {
  const t = useTranslations('accueil');
  const texte = useTexte();
  const faits = pas.filter(({ fait }) => fait).length;
  return (
    <section aria-labelledby="premiers-pas" className={styles.groupe}>
      <Group justify="space-between">
        <Title order={2} size="h4" id="premiers-pas">
          {t('premiersPas')}
        </Title>
        <Text c="dimmed">{t('pasFaits', { faits, total: pas.length })}</Text>
      </Group>
      <Paper withBorder>
        {pas.map(({ nom, titre, aide, lien, fait }) => (
          <Lien key={nom} href={lien} className={styles.pas}>
            {fait ? (
              <IconCircleCheckFilled size={22} color="var(--mantine-color-green-8)" aria-label={t('fait')} />
            ) : (
              <IconCircle size={22} stroke={1.5} aria-label={t('aFaire')} />
            )}
            <span>
              <Text span display="block" className={styles.titre} td={fait ? 'line-through' : undefined}>
                {texte(titre)}
              </Text>
              <Text span display="block" size="sm" c="dimmed">
                {texte(aide)}
              </Text>
            </span>
          </Lien>
        ))}
      </Paper>
    </section>
  );
}
