'use client';

import { Button, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
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
  const { compte, peut } = useMoi();
  const repos = useAuRepos();
  useMemoireDeListe();
  return (
    <div style={{ maxWidth: 1100 }}>
      <EnTetePage
        titre={t('titre')}
        sousTitre={t('bonjour', { prenom: compte.prenom })}
        actions={
          peut('demanderIntervention') && (
            <Button component={Lien} href="/demandes?nouvelle=true" leftSection={<IconPlus size={17} aria-hidden />}>
              {t('demander')}
            </Button>
          )
        }
      />
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
