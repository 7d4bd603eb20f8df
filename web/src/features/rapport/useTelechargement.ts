'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { useRetours } from '@/lib/useRetours';
import {
  type ConsulterRapportInput,
  RapportEnCsvDocument,
  type RapportEnCsvQuery,
  type RapportEnCsvQueryVariables,
} from './operations.generated';

/** The same report as a file, whose name says what it holds. */
export function useTelechargement(input: ConsulterRapportInput) {
  const client = useClient();
  const locale = useLocale();
  const t = useTranslations('rapport');
  const { signaler } = useRetours();
  const [encours, occuper] = useState(false);
  async function telecharger() {
    occuper(true);
    try {
      const { data } = await client.query<RapportEnCsvQuery, RapportEnCsvQueryVariables>({
        query: RapportEnCsvDocument,
        variables: { input, langue: locale === 'en' ? 'EN' : 'FR' },
        fetchPolicy: 'no-cache',
      });
      const { type, du, au } = input;
      if (data) enregistrer(data.consulterRapport.csv, t('fichier', { type: type.toLowerCase(), du, au }));
    } catch (erreur) {
      signaler(erreur);
    } finally {
      occuper(false);
    }
  }
  return { telecharger, encours };
}

function enregistrer(csv: string, nom: string): void {
  const adresse = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const lien = Object.assign(document.createElement('a'), { href: adresse, download: nom });
  lien.click();
  URL.revokeObjectURL(adresse);
}
