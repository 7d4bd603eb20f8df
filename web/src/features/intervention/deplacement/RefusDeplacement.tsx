'use client';

import { Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { REFUSER_DEPLACEMENT } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useRefuserDeplacementMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

interface Props {
  intervention: Pick<InterventionDetail, 'id' | 'version' | 'reference'>;
  fermer: () => void;
}

/** The visit stays where it is: the client reads why. */
export function RefusDeplacement({ intervention: { id, version, reference }, fermer }: Props) {
  const t = useTranslations('intervention.deplacement');
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const [refuser] = useRefuserDeplacementMutation();
  const formulaire = useFormulaire({
    schema: z.object(useTextes(REFUSER_DEPLACEMENT, t('motifRequis'))),
    valeurs: { motif: '' },
    brouillon: `refus-deplacement:${reference}`,
    envoyer: async ({ motif }) => {
      const { data } = await refuser({ variables: { input: { id, version, motif }, coordonnees } });
      if (data) confirmer(data.refuserDeplacement.message);
      fermer();
      document.querySelector<HTMLElement>(`[data-foyer="${CSS.escape(id)}"]`)?.focus();
    },
  });
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={t('refuserTitre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ motif: t('motif') }}>
        <Text>{t('refuserExplication')}</Text>
        <Textarea
          {...formulaire.lier('motif')}
          label={t('motif')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
        />
        <PiedDeDialogue
          annuler={fermer}
          libelle={t('refuser')}
          enCours={formulaire.form.formState.isSubmitting}
          danger
        />
      </FormulaireCadre>
    </Modal>
  );
}
