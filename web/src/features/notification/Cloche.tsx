'use client';

import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/lib/differe';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import styles from './Notification.module.css';
import { useNombreNonLuesQuery } from './operations.generated';

const TiroirNotifications = differe(() => import('./TiroirNotifications').then((module) => module.TiroirNotifications));

const FREQUENCE_MS = 60_000;
/** The API counts no further. */
const BEAUCOUP = 100;

/** In the header: how many are unread; pressed, the last ones. */
export function Cloche() {
  const t = useTranslations('notification.cloche');
  const [ouverte, { open, close }] = useDisclosure(false);
  const { data, refetch } = useNombreNonLuesQuery({
    pollInterval: FREQUENCE_MS,
    skipPollAttempt: () => document.hidden,
  });
  const compter = () => void refetch().catch(() => undefined);
  useRetourSurLaPage(compter);
  const nombre = data?.consulterNotification.nonLues ?? 0;
  const dites = t('nonLues', { nombre, compte: compte(nombre) });
  return (
    <>
      <ActionIcon
        size="lg"
        className={styles.cloche}
        onClick={() => {
          open();
          compter();
        }}
        aria-haspopup="dialog"
        aria-expanded={ouverte}
        aria-label={data ? `${t('titre')} – ${dites}` : t('titre')}
        title={t('titre')}
      >
        <IconBell size={19} stroke={1.7} aria-hidden />
        {nombre > 0 && (
          <span className={styles.compte} aria-hidden>
            {compte(nombre)}
          </span>
        )}
      </ActionIcon>
      <VisuallyHidden aria-live="polite">{data && dites}</VisuallyHidden>
      {ouverte && <TiroirNotifications fermer={close} />}
    </>
  );
}

const compte = (nombre: number): string => (nombre < BEAUCOUP ? String(nombre) : `${BEAUCOUP - 1}+`);
