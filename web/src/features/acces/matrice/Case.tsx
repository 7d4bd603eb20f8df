'use client';

import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './Matrice.module.css';
import type { Permission, Role } from './useMatrice';
import { type Modifications, tient } from './useModifications';

interface Props {
  role: Role;
  permission: Permission;
  modifications: Modifications;
  libelle: string;
  /** Of the reader's own role: what it lacks, it is given by somebody else. */
  sienne: boolean;
  modifiable: boolean;
}

/** One box; a change that waits to be saved is told by a sign and in words, not by colour alone. */
export function Case({ role, permission, modifications, libelle, sienne, modifiable }: Props) {
  const t = useTranslations('acces.matrice');
  const cochee = modifications.voulue(role, permission.id);
  const changee = modifications.changee(role, permission.id);
  const interdite = sienne && !tient(role, permission.id);
  return (
    <label className={styles.case} data-changee={changee || undefined} title={interdite ? t('pasASoi') : undefined}>
      <input
        type="checkbox"
        aria-label={changee ? `${libelle} (${t('nonEnregistre')})` : libelle}
        checked={cochee}
        disabled={!modifiable || interdite}
        onChange={() => modifications.basculer(role, permission)}
      />
      <span className={styles.signe} aria-hidden>
        {changee ? (cochee ? '+' : '−') : ''}
      </span>
      {interdite && <VisuallyHidden>{t('pasASoi')}</VisuallyHidden>}
    </label>
  );
}
