'use client';

import { Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { CONTESTER_INTERVENTION } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useContesterInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

export function DialogueContestation({
  intervention,
  fermer,
}: {
  intervention: Pick<InterventionDetail, 'id' | 'reference'>;
  fermer: () => void;
}) {
  const t = useTranslations('intervention.contestation');
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const [contester] = useContesterInterventionMutation();
  const { texte } = useTextes(CONTESTER_INTERVENTION, t('requis'));
  // Named apart from the comment box, which is on the same page: a label leads to one field.
  const formulaire = useFormulaire({
    schema: z.object({ contestation: texte }),
    valeurs: { contestation: '' },
    brouillon: `contestation:${intervention.reference}`,
    envoyer: async ({ contestation }) => {
      const input = { id: intervention.id, texte: contestation };
      const { data } = await contester({ variables: { input, coordonnees } });
      if (data) confirmer(data.contesterIntervention.message);
      fermer();
    },
  });
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={t('titre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ contestation: t('pourquoi') }}>
        <Text>{t('explication')}</Text>
        <Textarea
          {...formulaire.lier('contestation')}
          label={t('pourquoi')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
        />
        <PiedDeDialogue annuler={fermer} libelle={t('envoyer')} enCours={formulaire.form.formState.isSubmitting} />
      </FormulaireCadre>
    </Modal>
  );
}
