'use client';

import { Input, Modal, Rating, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { NOTER_INTERVENTION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useNoterInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';

interface Props {
  intervention: Pick<InterventionDetail, 'id' | 'reference' | 'avis'>;
  fermer: () => void;
}

export function DialogueAvis({ intervention, fermer }: Props) {
  const t = useTranslations('intervention.avis');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [noter] = useNoterInterventionMutation(relire('voirIntervention'));
  // As it was read: what was given meanwhile, elsewhere, is a conflict.
  const [avis] = useState(intervention.avis);
  const { texte } = useTextes(NOTER_INTERVENTION);
  const { min, max } = NOTER_INTERVENTION.note;
  const formulaire = useFormulaire({
    // Its text is named apart from the comment box, which is on the same page.
    schema: z.object({ note: z.number().check(z.minimum(min, t('requis'))), avis: texte }),
    valeurs: { note: avis?.note ?? 0, avis: avis?.texte ?? '' },
    modification: avis === null ? undefined : { version: avis.version, rien: fermer },
    brouillon: `avis:${intervention.reference}`,
    envoyer: async ({ note, avis: mots }) => {
      const input = { interventionId: intervention.id, note, texte: mots || null, version: avis?.version ?? null };
      const { data } = await noter({ variables: { input } });
      if (data) confirmer(data.noterIntervention.message);
      fermer();
    },
  });
  const { form, lier } = formulaire;
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={t('titre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ note: t('laNote'), avis: t('mots') }}>
        <Controller
          control={form.control}
          name="note"
          render={({ field: { value, onChange }, fieldState: { error } }) => (
            <Input.Wrapper label={t('laNote')} labelElement="div" withAsterisk error={error?.message}>
              <Rating
                id="champ-note"
                tabIndex={-1}
                role="radiogroup"
                aria-label={t('laNote')}
                size="xl"
                count={max}
                value={value}
                onChange={onChange}
                getSymbolLabel={(note) => t('note', { note })}
              />
            </Input.Wrapper>
          )}
        />
        <Textarea {...lier('avis')} label={t('mots')} description={t('motsAide')} autosize minRows={3} maxRows={10} />
        <PiedDeDialogue annuler={fermer} libelle={t('envoyer')} enCours={form.formState.isSubmitting} />
      </FormulaireCadre>
    </Modal>
  );
}
