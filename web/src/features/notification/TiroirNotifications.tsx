'use client';

import { Alert, Anchor, Button, Drawer, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useRetours } from '@/lib/useRetours';
import { LigneNotification } from './LigneNotification';
import styles from './Notification.module.css';
import { useDernieresNotificationsQuery } from './operations.generated';
import { ToutMarquer } from './ToutMarquer';
import { useMarquer } from './useMarquer';

/** Beside the page: the last ones, and the way to all of them. */
export function TiroirNotifications({ fermer }: { fermer: () => void }) {
  const t = useTranslations('notification');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const marquer = useMarquer();
  const { data, error, refetch } = useDernieresNotificationsQuery();
  const page = data?.consulterNotification;
  return (
    <Drawer
      opened
      onClose={fermer}
      title={t('titre')}
      position="right"
      size={420}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Group justify="space-between" mb="xs">
        <ToutMarquer page={page} />
        <Anchor component={Lien} href="/notifications" onClick={fermer} ml="auto">
          {t('toutVoir')}
        </Anchor>
      </Group>
      {page === undefined && error !== undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch().catch(() => undefined)}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {page === undefined && error === undefined && (
        <Stack gap="sm" aria-busy>
          <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
          {[1, 2, 3].map((ligne) => (
            <Skeleton key={ligne} height={54} />
          ))}
        </Stack>
      )}
      {page?.items.length === 0 && <Text c="dimmed">{t('vide.texte')}</Text>}
      <ul className={styles.liste}>
        {page?.items.map((notification) => (
          <LigneNotification
            key={notification.id}
            notification={notification}
            marquer={() => void marquer({ ids: [notification.id] })}
            suivie={fermer}
          />
        ))}
      </ul>
    </Drawer>
  );
}
