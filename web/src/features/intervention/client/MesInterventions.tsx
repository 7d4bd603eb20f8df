'use client';

import { Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { useMoi } from '@/lib/session/MoiContexte';
import { useMemoireDeListe } from '../retour';
import { Courantes } from './Courantes';
import { Historique } from './Historique';

/** For somebody who comes twice a year: where things stand, what comes next, and nothing else. */
export function MesInterventions() {
  const t = useTranslations('client');
  const { compte } = useMoi();
  useMemoireDeListe();
  return (
    <div style={{ maxWidth: 1100 }}>
      <EnTetePage titre={t('titre')} sousTitre={t('bonjour', { prenom: compte.prenom })} />
      <section aria-labelledby="courantes">
        <Title order={2} id="courantes" mb="sm">
          {t('courantes')}
        </Title>
        <Courantes />
      </section>
      <Historique />
    </div>
  );
}
