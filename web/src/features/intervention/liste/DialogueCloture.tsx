'use client';

import { Alert, Anchor, Button, Group, List, Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Lien } from '@/components/Lien';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { type CloturerInterventionsMutation, useCloturerInterventionsMutation } from '../operations.generated';
import type { InterventionDeListe } from '../types';

interface Props {
  interventions: readonly InterventionDeListe[];
  /** `fait`: some were closed, or it is known why not. */
  fermer: (fait: boolean) => void;
}

/** Several at once, asked first; afterwards, what was not closed and why. */
export function DialogueCloture({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.selection');
  const c = useTranslations('commun');
  const { confirmer, signaler } = useRetours();
  const [cloturer, { loading }] = useCloturerInterventionsMutation(relire('consulterIntervention'));
  const [bilan, setBilan] = useState<CloturerInterventionsMutation['cloturerInterventions'] | null>(null);
  const nombre = interventions.length;

  async function executer(): Promise<void> {
    try {
      const input = { interventions: interventions.map(({ id, version }) => ({ id, version })) };
      const { data } = await cloturer({ variables: { input } });
      if (!data) return;
      if (data.cloturerInterventions.refusees.length > 0) setBilan(data.cloturerInterventions);
      else {
        confirmer(data.cloturerInterventions.message);
        fermer(true);
      }
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return (
    <Modal
      opened
      onClose={() => fermer(bilan !== null)}
      closeOnClickOutside={false}
      title={bilan === null ? t('cloturerTitre', { nombre }) : t('bilan')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      {bilan === null ? (
        <>
          <Text>{t('cloturerQuestion')}</Text>
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="subtle" color="gray" onClick={() => fermer(false)}>
              {c('annuler')}
            </Button>
            <Button data-autofocus loading={loading} onClick={() => void executer()}>
              {t('cloturer')}
            </Button>
          </Group>
        </>
      ) : (
        <Bilan bilan={bilan} fermer={() => fermer(true)} />
      )}
    </Modal>
  );
}

function Bilan({
  bilan,
  fermer,
}: {
  bilan: CloturerInterventionsMutation['cloturerInterventions'];
  fermer: () => void;
}) {
  const t = useTranslations('intervention.selection');
  const c = useTranslations('commun');
  const texte = useTexte();
  return (
    <>
      <Text>{texte(bilan.message)}</Text>
      <Alert color="orange" role="alert" title={t('refusees', { nombre: bilan.refusees.length })} mt="sm">
        <List size="sm" spacing={4}>
          {bilan.refusees.map(({ id, reference, raison }) => (
            <List.Item key={id}>
              {reference !== null && (
                <Anchor component={Lien} href={`/interventions/${reference}`} size="sm" underline="always">
                  {reference}
                </Anchor>
              )}{' '}
              {texte(raison)}
            </List.Item>
          ))}
        </List>
      </Alert>
      <Group justify="flex-end" mt="md">
        <Button ref={(bouton) => bouton?.focus()} onClick={fermer}>
          {c('fermer')}
        </Button>
      </Group>
    </>
  );
}
