'use client';

import { Alert, Skeleton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Panne } from '@/components/etats/Panne';
import { Retour } from '@/components/Retour';
import { lienOffre } from '@/domaine/offre/adresse';
import { numeroSuivant } from '../etats';
import { useOffreQuery } from '../operations.generated';
import { baseDe } from './base';
import { EditionTermes } from './EditionTermes';

/** Where a version's terms are written: those of the version being prepared, or of the next one. */
export function PageTermes({ id, nom }: { id: string; nom: string }) {
  const t = useTranslations('offre.termes');
  // Read anew: a form begins with the row as it is.
  const { data, error, refetch } = useOffreQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const offre = data?.voirOffre;
  if (error && !offre) return <Panne reference={undefined} reessayer={() => void refetch()} />;
  const base = offre && baseDe(offre);
  const ouvre = offre?.versionPreparee === null;
  const sousTitre =
    base &&
    (ouvre
      ? t('ouvre', { suivante: numeroSuivant(offre), numero: base.numero })
      : t('change', { numero: base.numero }));
  return (
    <div style={{ maxWidth: 1000 }}>
      <Retour lien={offre ? lienOffre(offre) : '/offres'}>{nom}</Retour>
      <EnTetePage titre={t('titre', { nom })} sousTitre={sousTitre} />
      {offre === undefined ? (
        <Skeleton height={320} aria-busy />
      ) : offre.statut === 'RETIREE' ? (
        <Alert color="gray">{t('retiree')}</Alert>
      ) : (
        <EditionTermes
          offre={offre}
          relire={async () => {
            const relue = (await refetch()).data?.voirOffre;
            if (relue === undefined) throw new Error('voirOffre');
            return relue;
          }}
        />
      )}
    </div>
  );
}
