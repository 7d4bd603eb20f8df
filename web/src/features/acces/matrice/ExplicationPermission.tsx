'use client';

import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { expliquer, fonctionsIci } from './groupes';
import styles from './Matrice.module.css';
import type { Permission } from './useMatrice';

/** What a permission means, in words; its name; and on demand the functions that it opens here. */
export function ExplicationPermission({
  permission,
  applicationId,
}: {
  permission: Permission;
  applicationId: string;
}) {
  const t = useTranslations('acces.matrice');
  const locale = useLocale();
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  const fonctions = fonctionsIci(permission, applicationId);
  return (
    <>
      <span className={styles.explication}>{expliquer(permission, locale)}</span>
      <span className={styles.precision}>
        <code>{permission.nom}</code>
        {fonctions.length === 0 ? (
          <span>{t('aucuneFonction')}</span>
        ) : (
          <UnstyledButton
            className={styles.deplier}
            aria-expanded={ouvert}
            aria-controls={id}
            onClick={() => setOuvert(!ouvert)}
          >
            <IconChevronRight size={13} aria-hidden data-ouvert={ouvert || undefined} />
            {t('ouvre', { nombre: fonctions.length })}
          </UnstyledButton>
        )}
      </span>
      <span id={id} hidden={!ouvert} className={styles.fonctions}>
        {fonctions.join(', ')}
      </span>
    </>
  );
}
