'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/lib/session/MoiContexte';
import { porteesOffertes } from '../portee';
import type { Portee } from '../types';
import type { EtatFiltres } from './useFiltres';

/** One's own, one's team's, or everybody's: as far as the reader sees. */
export function ChoixPortee({ etatFiltres: { filtres, changer } }: { etatFiltres: EtatFiltres }) {
  const t = useTranslations('intervention.liste');
  const offertes = porteesOffertes(useMoi().tient);
  if (offertes.length === 0) return null;
  return (
    <NativeSelect
      aria-label={t('portee')}
      value={filtres.portee}
      data={offertes.map((value) => ({ value, label: t(`portees.${value}`) }))}
      onChange={(evenement) => changer({ portee: evenement.currentTarget.value as Portee })}
    />
  );
}
