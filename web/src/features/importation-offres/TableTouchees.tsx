'use client';

import { Button, Stack, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from '@/components/importation/Importation.module.css';
import type { ImporterLotOffresMutation } from './operations.generated';

type Touchee = ImporterLotOffresMutation['importerOffres']['lot']['touchees'][number];
const MONTREES = 20;

/** Offer by offer, what the import does: what changes is read before it is done. */
export function TableTouchees({ touchees }: { touchees: Touchee[] }) {
  const t = useTranslations('importationOffres.touchees');
  const [toutes, setToutes] = useState(false);
  // Changes of what is sold before what is new.
  const ordre = { VERSION_OUVERTE: 0, MODIFIEE: 1, CREEE: 2 } as const;
  const triees = touchees.toSorted((a, b) => ordre[a.sort] - ordre[b.sort]);
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{t('titre', { nombre: touchees.length })}</Title>
      <div className={styles.defilement} style={{ marginTop: 0, width: '100%' }}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('offre')}</th>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('sort')}</th>
            </tr>
          </thead>
          <tbody>
            {triees.slice(0, toutes ? undefined : MONTREES).map(({ code, nom, sort }) => (
              <tr key={code}>
                <td>{nom}</td>
                <td>{code}</td>
                <td>{t(sort)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!toutes && touchees.length > MONTREES && (
        <Button variant="default" size="xs" onClick={() => setToutes(true)}>
          {t('toutes', { nombre: touchees.length })}
        </Button>
      )}
    </Stack>
  );
}
