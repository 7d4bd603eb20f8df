'use client';

import { Group, Pagination, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './Importation.module.css';
import type { ChampImport } from './operations.generated';
import type { Refus } from './useExecution';

const PAR_PAGE = 20;

/** Line by line, as the file numbers them: what was refused, where, and why. */
export function TableRefus({ refus }: { refus: Refus[] }) {
  const t = useTranslations('importation');
  const l = useTranslations('commun.liste');
  const locale = useLocale();
  const [page, setPage] = useState(1);
  const pages = Math.ceil(refus.length / PAR_PAGE);
  const courante = Math.min(page, pages);
  return (
    <Stack gap="xs">
      <Title order={3}>{t('refus.titre', { nombre: refus.length })}</Title>
      <Text c="dimmed">{t('refus.aide')}</Text>
      <div className={styles.defilement} style={{ marginTop: 0 }}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('refus.ligne')}</th>
              <th scope="col">{t('refus.champ')}</th>
              <th scope="col">{t('refus.raison')}</th>
            </tr>
          </thead>
          <tbody>
            {refus.slice((courante - 1) * PAR_PAGE, courante * PAR_PAGE).map(({ ligne, champ, raison }) => (
              <tr key={`${ligne} ${champ}`}>
                <td className={styles.nombre}>{ligne}</td>
                <td>{champ === null ? t('refus.toute') : t(`champs.${champ as ChampImport}`)}</td>
                <td>{raison[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <Group justify="flex-end">
          <Pagination
            size="sm"
            value={courante}
            total={pages}
            onChange={setPage}
            getControlProps={(controle) => ({ 'aria-label': l(controle) })}
            getItemProps={(numero) => ({ 'aria-label': l('page', { numero }) })}
          />
        </Group>
      )}
    </Stack>
  );
}
