'use client';

import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { nombreDOublis } from '@/lib/apollo/oublis';
import { useAuRepos } from '@/lib/auRepos';
import styles from './Notification.module.css';
import type { NonLuesPremiere } from './nonLues';

const TiroirNotifications = differe(() => import('./TiroirNotifications').then((module) => module.TiroirNotifications));

const SuiviNonLues = differe(() => import('./SuiviNonLues').then((module) => module.SuiviNonLues), { attente: null });

/** The API counts no further. */
const BEAUCOUP = 100;

/** In the header: how many are unread; pressed, the last ones. It comes with the page, and is followed afterwards. */
export function Cloche({ premiere }: { premiere: NonLuesPremiere }) {
  const t = useTranslations('notification.cloche');
  const [ouverte, { open, close }] = useDisclosure(false);
  const [lu, suivre] = useState(() => premiere.donnees?.consulterNotification.nonLues);
  const compter = useRef<(() => void) | null>(null);
  const [oublis] = useState(nombreDOublis);
  const repos = useAuRepos();
  const nombre = lu ?? 0;
  const dites = t('nonLues', { nombre, compte: compte(nombre) });
  return (
    <>
      <ActionIcon
        size="lg"
        className={styles.cloche}
        onClick={() => {
          open();
          compter.current?.();
        }}
        aria-haspopup="dialog"
        aria-expanded={ouverte}
        aria-label={lu !== undefined ? `${t('titre')} – ${dites}` : t('titre')}
        title={t('titre')}
      >
        <IconBell size={19} stroke={1.7} aria-hidden />
        {nombre > 0 && (
          <span className={styles.compte} aria-hidden>
            {compte(nombre)}
          </span>
        )}
      </ActionIcon>
      <VisuallyHidden aria-live="polite">{lu !== undefined && dites}</VisuallyHidden>
      {repos && <SuiviNonLues premiere={premiere} oublis={oublis} surLecture={suivre} compter={compter} />}
      {ouverte && <TiroirNotifications fermer={close} />}
    </>
  );
}

const compte = (nombre: number): string => (nombre < BEAUCOUP ? String(nombre) : `${BEAUCOUP - 1}+`);
