'use client';

import { Autocomplete, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Etape } from '@/components/importation/Etape';
import { FORMATS } from './champs';
import type { ListesPourImportQuery } from './operations.generated';
import type { Reglages } from './reglages';

interface Props {
  reglages: Reglages;
  changer: (champs: Partial<Reglages>) => void;
  degres: ListesPourImportQuery['consulterDegreUrgence']['items'];
  /** A date of the file, as it is written there. */
  exemple: string | undefined;
}

/** How its dates are to be read, what the file is called, and the urgency of rows that say none. */
export function EtapeContexte({ reglages, changer, degres, exemple }: Props) {
  const t = useTranslations('importation');
  const locale = useLocale();
  const fuseaux = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const requis = (valeur: string) => (valeur.trim() === '' ? t('contexte.obligatoire') : undefined);
  return (
    <Etape titre={t('contexte.titre')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Autocomplete
          label={t('contexte.formatDate')}
          description={t(`contexte.format.${exemple === undefined ? 'AIDE' : reglages.devines.formatDate}`, {
            exemple: exemple ?? '',
          })}
          required
          error={requis(reglages.formatDate)}
          data={FORMATS}
          filter={({ options }) => options}
          maxLength={60}
          spellCheck={false}
          value={reglages.formatDate}
          onChange={(formatDate) => changer({ formatDate, devines: { ...reglages.devines, formatDate: 'NON' } })}
        />
        <Autocomplete
          label={t('contexte.fuseau')}
          description={t('contexte.fuseauAide')}
          required
          error={requis(reglages.fuseau)}
          data={fuseaux}
          limit={30}
          maxLength={60}
          spellCheck={false}
          value={reglages.fuseau}
          onChange={(fuseau) => changer({ fuseau })}
        />
        <TextInput
          label={t('contexte.source')}
          description={t('contexte.sourceAide')}
          required
          error={requis(reglages.source)}
          maxLength={40}
          value={reglages.source}
          onChange={(evenement) => changer({ source: evenement.currentTarget.value })}
        />
        <NativeSelect
          label={t('contexte.urgence')}
          description={t('contexte.urgenceAide')}
          required
          data={degres.map(({ id, libelle }) => ({ value: id, label: libelle[locale] }))}
          value={reglages.urgenceId}
          onChange={(evenement) => changer({ urgenceId: evenement.currentTarget.value })}
        />
      </SimpleGrid>
    </Etape>
  );
}
