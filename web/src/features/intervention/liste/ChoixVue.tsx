'use client';

import { SegmentedControl } from '@mantine/core';
import { useFormatter, useTranslations } from 'next-intl';
import type { CompterInterventionsQuery } from '../operations.generated';
import { VUES, type Vue } from '../types';
import styles from './Liste.module.css';

interface Props {
  vue: Vue;
  comptes: CompterInterventionsQuery | undefined;
  changer: (vue: Vue) => void;
}

/** Three views of the same list, each with how many there are under the present search and filters. */
export function ChoixVue({ vue, comptes, changer }: Props) {
  const t = useTranslations('intervention.liste');
  const format = useFormatter();
  const compte = (nom: Vue) => {
    const pagination = comptes?.[nom].pagination;
    if (pagination === undefined) return '…';
    return `${format.number(pagination.totalItems)}${pagination.totalExact ? '' : '+'}`;
  };
  return (
    <SegmentedControl
      className={styles.vues}
      aria-label={t('vue')}
      value={vue}
      onChange={(choisie) => changer(choisie as Vue)}
      data={VUES.map((nom) => ({
        value: nom,
        label: (
          <span className={styles.vue}>
            {t(`vues.${nom}`)} <span className={styles.compte}>{compte(nom)}</span>
          </span>
        ),
      }))}
    />
  );
}
