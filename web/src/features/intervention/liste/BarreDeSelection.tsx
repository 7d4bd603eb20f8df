'use client';

import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import type { Selection } from '@/components/liste/useSelection';
import { useMoi } from '@/lib/session/MoiContexte';
import { ETAPES_FINALES, type InterventionDeListe } from '../types';
import styles from './Liste.module.css';
import type { Retour } from './unParUn/useUnParUn';

const DialogueCloture = differe(() => import('./DialogueCloture').then((module) => module.DialogueCloture), {
  enAvance: true,
});
const DialogueTransmettre = differe(
  () => import('./DialogueTransmettre').then((module) => module.DialogueTransmettre),
  {
    enAvance: true,
  },
);

const DialogueUrgence = differe(() => import('./unParUn/DialogueUrgence').then((module) => module.DialogueUrgence));
const DialoguePlanifier = differe(() =>
  import('./unParUn/DialoguePlanifier').then((module) => module.DialoguePlanifier),
);
const Retours = differe(() => import('./unParUn/Retours').then((module) => module.Retours), { enAvance: true });

/** What can be done with the rows that are chosen, over the end of the list. */
export function BarreDeSelection({ selection }: { selection: Selection<InterventionDeListe> }) {
  const t = useTranslations('intervention.selection');
  const { compte, peut, tient } = useMoi();
  const [demande, setDemande] = useState<'cloturer' | 'transmettre' | 'urgence' | 'planifier' | null>(null);
  const { choisies, vider } = selection;
  // While a dialog is open it holds what it was opened for, whatever becomes of the list.
  const [retenues, setRetenues] = useState<readonly InterventionDeListe[]>([]);
  const [retours, setRetours] = useState<readonly Retour[]>([]);
  const ouvrir = (laquelle: typeof demande) => {
    setRetours([]);
    setRetenues(choisies);
    setDemande(laquelle);
  };
  const fermer = (fait: boolean, defaisables: readonly Retour[] = []) => {
    setDemande(null);
    setRetours(defaisables);
    if (fait) vider();
  };
  const cloturable = peut('cloturerInterventions') && choisies.some(({ etape }) => etape === 'REALISEE');
  const transmissible =
    peut('transmettreInterventions') &&
    choisies.every(
      ({ etape, standardiste }) =>
        !ETAPES_FINALES.includes(etape) && (standardiste.id === compte.id || tient('INTERVENTION_TOUTES')),
    );
  const ouvertes = choisies.every(({ etape }) => !ETAPES_FINALES.includes(etape));
  const modifiable = peut('modifierIntervention') && ouvertes;
  const planifiable =
    peut('planifierIntervention') && peut('proposerCreneaux') && choisies.every(({ etape }) => etape === 'NOUVELLE');
  const rien = !cloturable && !transmissible && !modifiable && !planifiable;
  return (
    <>
      {choisies.length > 0 && (
        <Paper component="section" className={styles.selection} aria-label={t('titre')} withBorder shadow="md">
          <Text fw={600} role="status">
            {t('nombre', { nombre: choisies.length })}
          </Text>
          <Group gap="xs">
            {cloturable && <Button onClick={() => ouvrir('cloturer')}>{t('cloturer')}</Button>}
            {planifiable && (
              <Button variant="default" onClick={() => ouvrir('planifier')}>
                {t('planifier')}
              </Button>
            )}
            {modifiable && (
              <Button variant="default" onClick={() => ouvrir('urgence')}>
                {t('urgence')}
              </Button>
            )}
            {transmissible && (
              <Button variant="default" onClick={() => ouvrir('transmettre')}>
                {t('transmettre')}
              </Button>
            )}
            {rien && <Text c="dimmed">{t('rien')}</Text>}
            <CloseButton aria-label={t('vider')} onClick={vider} />
          </Group>
        </Paper>
      )}
      {demande === 'cloturer' && <DialogueCloture interventions={retenues} fermer={fermer} />}
      {demande === 'transmettre' && <DialogueTransmettre interventions={retenues} fermer={fermer} />}
      {demande === 'urgence' && <DialogueUrgence interventions={retenues} fermer={fermer} />}
      {demande === 'planifier' && <DialoguePlanifier interventions={retenues} fermer={fermer} />}
      {retours.length > 0 && <Retours retours={retours} oublier={() => setRetours([])} />}
    </>
  );
}
