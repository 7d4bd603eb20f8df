'use client';

import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useTexte } from '@/lib/useTexte';
import type { PreferenceDeListeFragment } from './operations.generated';

interface Props {
  preference: PreferenceDeListeFragment;
  revenir: () => void;
}

/** What the company's rule says where one has chosen otherwise, and the way back to it. */
export function Ecart({ preference, revenir }: Props) {
  const t = useTranslations('notification.preferences');
  const e = useTranslations('notification.emails');
  const texte = useTexte();
  const { libelle, application, email, applicationParDefaut, emailParDefaut, obligatoire } = preference;
  if (application === applicationParDefaut && email === emailParDefaut) {
    return obligatoire ? null : <Text c="dimmed">{t('commeLaRegle')}</Text>;
  }
  const regle = t('regle', {
    application: applicationParDefaut ? 'oui' : 'non',
    email: e(emailParDefaut).toLowerCase(),
  });
  return (
    <Group gap={6}>
      <Text>{regle}</Text>
      <Button
        size="compact-sm"
        variant="default"
        onClick={revenir}
        aria-label={t('revenirNommee', { quoi: texte(libelle) })}
      >
        {t('revenir')}
      </Button>
    </Group>
  );
}
