'use client';

import { Group, List, Pagination, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './Importation.module.css';
import type { Refus } from './useLots';

const PAR_PAGE = 20;
const RAISONS_MAX = 5;

/** Line by line, as the file numbers them: what was refused, where, and why. */
export function TableRefus({ refus, nomDuChamp }: { refus: Refus[]; nomDuChamp: (champ: string) => string }) {
  const t = useTranslations('commun.importation');
  const l = useTranslations('commun.liste');
  const locale = useLocale();
  const [page, setPage] = useState(1);
  const pages = Math.ceil(refus.length / PAR_PAGE);
  const courante = Math.min(page, pages);
  return (
    <Stack gap="xs">
      <Title order={3}>{t('refus.titre', { nombre: refus.length })}</Title>
      <Raisons refus={refus} />
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
                <td>{champ == null ? t('refus.toute') : nomDuChamp(champ)}</td>
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

/** The same fault in a thousand rows is one thing to correct. */
function Raisons({ refus }: { refus: Refus[] }) {
  const t = useTranslations('commun.importation.refus');
  const locale = useLocale();
  const comptes = new Map<string, number>();
  for (const { raison } of refus) comptes.set(raison[locale], (comptes.get(raison[locale]) ?? 0) + 1);
  const frequentes = [...comptes].filter(([, nombre]) => nombre > 1).sort(([, a], [, b]) => b - a);
  if (frequentes.length === 0) return null;
  return (
    <List size="sm">
      {frequentes.slice(0, RAISONS_MAX).map(([raison, nombre]) => (
        <List.Item key={raison}>{t('foisRaison', { nombre, raison })}</List.Item>
      ))}
    </List>
  );
}
