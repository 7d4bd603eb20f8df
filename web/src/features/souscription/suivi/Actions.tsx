'use client';

import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useReprendreSouscriptionMutation } from '../operations.generated';
import { type Souscription, vit } from '../types';
import { RELIRE } from './relire';

const DialogueFin = differe(() => import('./DialogueFin').then((module) => module.DialogueFin));
const DialogueSuspension = differe(() => import('./DialogueSuspension').then((module) => module.DialogueSuspension));

/** What can be done with it as it stands. */
export function Actions({ souscription, gestion }: { souscription: Souscription; gestion: boolean }) {
  const t = useTranslations('souscription.suivi');
  const { peut } = useMoi();
  const { confirmer, signaler } = useRetours();
  const [reprendre, { loading }] = useReprendreSouscriptionMutation(RELIRE);
  const [ouvert, ouvrir] = useState<'fin' | 'suspension' | null>(null);
  const { id, version, statut, dateFin } = souscription;

  async function relancer(): Promise<void> {
    try {
      const { data } = await reprendre({ variables: { input: { id, version } } });
      if (data) confirmer(data.reprendreSouscription.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return (
    <>
      {gestion && statut === 'ACTIVE' && peut('suspendreSouscription') && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={17} aria-hidden />}
          onClick={() => ouvrir('suspension')}
        >
          {t('suspendre')}
        </Button>
      )}
      {gestion && statut === 'SUSPENDUE' && peut('reprendreSouscription') && (
        <Button
          leftSection={<IconPlayerPlay size={17} aria-hidden />}
          loading={loading}
          onClick={() => void relancer()}
        >
          {t('reprendre')}
        </Button>
      )}
      {vit(souscription) && peut('resilierSouscription') && (
        <Button variant="default" leftSection={<IconX size={17} aria-hidden />} onClick={() => ouvrir('fin')}>
          {t(statut === 'EN_ATTENTE' ? 'annuler' : dateFin === null ? 'resilier' : 'changerFin')}
        </Button>
      )}
      {ouvert === 'fin' && <DialogueFin souscription={souscription} gestion={gestion} fermer={() => ouvrir(null)} />}
      {ouvert === 'suspension' && <DialogueSuspension souscription={souscription} fermer={() => ouvrir(null)} />}
    </>
  );
}
