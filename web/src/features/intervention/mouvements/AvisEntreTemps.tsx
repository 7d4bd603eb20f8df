'use client';

import { Alert } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useLibelleStatut } from '../StatutPastille';
import type { EntreTemps } from './useEntreTemps';

/** Where the intervention stands now, and whether what one was about to do is still possible. */
export function AvisEntreTemps({ entreTemps, possible }: { entreTemps: EntreTemps; possible: boolean }) {
  const t = useTranslations('intervention.entreTemps');
  const libelle = useLibelleStatut();
  const { actuelle, auteur } = entreTemps;
  return (
    <Alert role="alert" color="orange" icon={<IconUsers size={18} aria-hidden />} title={t('titre')}>
      {auteur === undefined ? t('change') : t('changePar', { auteur })}{' '}
      {t('maintenant', { statut: libelle(actuelle.statut) })} {t(possible ? 'possible' : 'impossible')}
    </Alert>
  );
}
