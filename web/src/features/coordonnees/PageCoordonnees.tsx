'use client';

import { Alert, Button, Skeleton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { useCoordonneesQuery } from '@/domaine/coordonnees/operations.generated';
import { useRetours } from '@/lib/useRetours';
import { FormulaireCoordonnees } from './FormulaireCoordonnees';

/** What an admin says of the company, once, for every page that sends its clients to it. */
export function PageCoordonnees() {
  const t = useTranslations('coordonnees');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const { data, error, refetch } = useCoordonneesQuery();
  const dites = data?.consulterCoordonnees;
  return (
    <div style={{ maxWidth: 760 }}>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      {dites === undefined && error === undefined && <Skeleton height={420} radius="lg" aria-busy />}
      {dites === undefined && error !== undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {dites !== undefined && <FormulaireCoordonnees coordonnees={dites} />}
    </div>
  );
}
