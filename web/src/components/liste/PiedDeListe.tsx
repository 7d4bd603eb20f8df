'use client';

import { Group, NativeSelect, Pagination, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './Liste.module.css';
import type { EtatListe } from './useListe';

export interface PaginationLue {
  page: number;
  perPage: number;
  totalItems: number;
  totalPages: number;
  /** False: there are more than `totalItems`, which the API stopped counting at. */
  totalExact?: boolean;
}

interface Props<C extends string> {
  etat: EtatListe<C>;
  pagination: PaginationLue;
}

export function PiedDeListe<C extends string>({ etat, pagination }: Props<C>) {
  const t = useTranslations('commun.liste');
  const { page, perPage, totalItems, totalPages, totalExact = true } = pagination;
  const du = totalItems === 0 ? 0 : (page - 1) * perPage + 1;
  const au = Math.min(page * perPage, totalItems);
  return (
    <div className={styles.pied}>
      <Text c="dimmed" role="status">
        {t(totalExact ? 'etendue' : 'etendueOuverte', { du, au, total: totalItems })}
      </Text>
      <Group gap="md">
        <NativeSelect
          size="xs"
          aria-label={t('parPage')}
          value={String(perPage)}
          data={['10', '20', '50'].map((value) => ({ value, label: t('lignes', { nombre: value }) }))}
          onChange={(evenement) => etat.changerParPage(Number(evenement.currentTarget.value))}
        />
        {totalPages > 1 && (
          <Pagination
            size="sm"
            value={page}
            total={totalPages}
            siblings={1}
            onChange={etat.allerPage}
            getControlProps={(controle) => ({ 'aria-label': t(controle) })}
            getItemProps={(numero) => ({ 'aria-label': t('page', { numero }) })}
          />
        )}
      </Group>
    </div>
  );
}
