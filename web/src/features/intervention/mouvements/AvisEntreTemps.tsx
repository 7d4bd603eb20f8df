'use client';

import { Alert } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useLibelleStatut } from '../StatutPastille';
import type { Change } from './useEntreTemps';

interface Props {
  entreTemps: Change;
  possible: boolean;
  /** Nothing has been sent yet: it is no refusal. */
  enDirect?: boolean;
}

/** Where the intervention stands now, and whether what one was about to do is still possible. */
export function AvisEntreTemps({ entreTemps, possible, enDirect = false }: Props) {
  const t = useTranslations('intervention.entreTemps');
  const libelle = useLibelleStatut();
  const { actuelle, auteur } = entreTemps;
  return (
    <Alert
      role={enDirect ? 'status' : 'alert'}
      color="orange"
      icon={<IconUsers size={18} aria-hidden />}
      title={t(enDirect ? 'enDirect' : 'titre')}
    >
      {auteur === undefined ? t('change') : t('changePar', { auteur })}{' '}
      {t('maintenant', { statut: libelle(actuelle.statut) })} {t(possible ? 'possible' : 'impossible')}
    </Alert>
  );
}
