'use client';

import { Accordion, Alert, Skeleton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import {
  type OffreEntiereFragment,
  type TermesDeVersionFragment,
  usePasseDeLOffreQuery,
} from '../operations.generated';
import { Historique } from './Historique';
import { Partie } from './Partie';
import { TableTermes } from './TableTermes';

/** What was: the versions that were on sale, with their terms, and who did what. */
export function Passe({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre');
  const { data, error } = usePasseDeLOffreQuery({ variables: { id: offre.id } });
  if (error && !data) return <Alert color="red">{t('detail.passeIllisible')}</Alert>;
  if (!data) return <Skeleton height={120} aria-busy />;
  const { versions, historique } = data.voirOffre;
  const anciennes = versions.filter(({ statut }) => statut === 'REMPLACEE' || statut === 'ABANDONNEE');
  return (
    <>
      {anciennes.length > 0 && (
        <Partie titre={t('detail.anciennes')}>
          <Anciennes versions={anciennes} />
        </Partie>
      )}
      {historique !== null && (
        <Partie titre={t('historique.titre')}>
          <Historique evenements={historique} />
        </Partie>
      )}
    </>
  );
}

function Anciennes({ versions }: { versions: readonly TermesDeVersionFragment[] }) {
  const t = useTranslations('offre.detail');
  const { date } = useDates();
  return (
    <Accordion variant="separated" order={3}>
      {versions.map((version) => (
        <Accordion.Item key={version.id} value={version.id}>
          <Accordion.Control>
            {version.activeeA === null
              ? t('abandonnee', { numero: version.numero })
              : t('ancienneDepuis', { numero: version.numero, date: date(version.activeeA, 'jourMoyen') })}
          </Accordion.Control>
          <Accordion.Panel>
            <TableTermes version={version} avant={null} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
