'use client';

import { ActionIcon, Anchor, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Lien } from '@/components/Lien';
import { cheminInterne } from '@/lib/chemin';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import styles from './Notification.module.css';
import type { NotificationDeListeFragment } from './operations.generated';

interface Props {
  notification: NotificationDeListeFragment;
  marquer: () => void;
  /** One has gone where it leads. */
  suivie?: () => void;
}

/** What happened, to what, when. Who goes where it leads has read it. */
export function LigneNotification({ notification, marquer, suivie }: Props) {
  const t = useTranslations('notification');
  const texte = useTexte();
  const { date, ecart } = useDates();
  const { creerA, lueA } = notification;
  const [titre, objet] = [texte(notification.titre), texte(notification.objet)];
  const lien = cheminInterne(notification.lien);
  const nonLue = lueA === null;

  const ancre = useRef<HTMLAnchorElement>(null);
  function marquerSeulement(): void {
    marquer();
    // The button goes: whoever uses the keyboard goes on from its line.
    ancre.current?.focus();
  }
  function suivre(): void {
    if (nonLue) marquer();
    suivie?.();
  }
  return (
    <li className={styles.ligne} data-non-lue={nonLue || undefined}>
      <span className={styles.point} aria-hidden />
      <div className={styles.dite}>
        {nonLue && <VisuallyHidden>{t('nonLue')}</VisuallyHidden>}
        {lien === null ? (
          <Text fw={nonLue ? 600 : 400}>{titre}</Text>
        ) : (
          <Anchor
            ref={ancre}
            component={Lien}
            href={lien}
            className={styles.lien}
            fw={nonLue ? 600 : 400}
            onClick={suivre}
          >
            {titre}
          </Anchor>
        )}
        <Text c="dimmed">{objet}</Text>
        <Text c="dimmed" size="xs" component="time" dateTime={creerA} title={date(creerA)}>
          {ecart(creerA)}
        </Text>
      </div>
      {nonLue && (
        <ActionIcon
          className={styles.bouton}
          onClick={marquerSeulement}
          aria-label={t('marquerNommee', { titre })}
          title={t('marquer')}
        >
          <IconCheck size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
