'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { Annonce } from '../../Annonce';
import { Bilan } from './Bilan';
import { type Retour, useUnParUn } from './useUnParUn';

interface Props {
  retours: readonly Retour[];
  oublier: () => void;
}

/** What was done to several, a moment ago: taken back from each that nobody has changed since, and said of each. */
export function Retours({ retours, oublier }: Props) {
  const t = useTranslations('intervention.unParUn');
  const c = useTranslations('commun');
  const { executer, issues, total, commence, fini } = useUnParUn(retours);
  const [offert, offrir] = useState(true);
  function defaire(): void {
    offrir(false);
    void executer((retour) => retour.defaire());
  }
  useRaccourci('z', t('defaire'), defaire, { actif: offert });
  if (!commence)
    return (
      <Annonce
        annonce={{ texte: t('defaisables', { nombre: total }), rang: 0 }}
        libelle={t('defaire')}
        defaisable={offert}
        defaire={defaire}
        oublier={oublier}
      />
    );
  return (
    <Modal
      opened
      onClose={oublier}
      closeOnClickOutside={false}
      closeOnEscape={fini}
      withCloseButton={fini}
      title={t('titreDefaire', { nombre: total })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Bilan issues={issues} total={total} fermer={oublier} />
    </Modal>
  );
}
