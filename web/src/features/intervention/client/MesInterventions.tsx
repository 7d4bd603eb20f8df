'use client';

import { Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { useAuRepos } from '@/lib/auRepos';
import { useMoi } from '@/lib/session/MoiContexte';
import { useMemoireDeListe } from '../retour';
import { Courantes } from './Courantes';
import { AttenteHistorique } from './TitreHistorique';
import type { PremieresDuClient } from './useCourantes';

const Historique = differe(() => import('./Historique').then((module) => module.Historique), {
  attente: AttenteHistorique,
});

/** For somebody who comes twice a year: where things stand, what comes next, and nothing else. */
export function MesInterventions({ premiere }: { premiere: PremieresDuClient | undefined }) {
  const t = useTranslations('client');
  const { compte } = useMoi();
  const repos = useAuRepos();
  useMemoireDeListe();
  return (
    <div style={{ maxWidth: 1100 }}>
      <EnTetePage titre={t('titre')} sousTitre={t('bonjour', { prenom: compte.prenom })} />
      <section aria-labelledby="courantes">
        <Title order={2} id="courantes" mb="sm">
          {t('courantes')}
        </Title>
        <Courantes premiere={premiere} />
      </section>
      <section aria-labelledby="historique">
        {repos ? <Historique premiere={premiere?.passees} /> : <AttenteHistorique />}
      </section>
    </div>
  );
}
