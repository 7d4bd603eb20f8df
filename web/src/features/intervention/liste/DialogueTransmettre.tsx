'use client';

import { Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { TRANSMETTRE_INTERVENTIONS } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useTransmettreInterventionsMutation } from '../operations.generated';
import type { InterventionDeListe } from '../types';
import { useAReprendre } from './unParUn/useAReprendre';
import type { Retour } from './unParUn/useUnParUn';

interface Props {
  /** Null: all of one's own that are not closed. */
  interventions: readonly InterventionDeListe[] | null;
  fermer: (fait: boolean, retours?: readonly Retour[]) => void;
}

/** To which colleague, and what they should know. */
export function DialogueTransmettre({ interventions, fermer }: Props) {
  const t = useTranslations('intervention.transmission');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const { compte, peut } = useMoi();
  const [transmettre] = useTransmettreInterventionsMutation(relire('consulterIntervention'));
  const aReprendre = useAReprendre();
  /** Only what was one's own comes back to where it was. */
  const reprenables =
    peut('reprendreIntervention') && interventions?.every(({ standardiste }) => standardiste.id === compte.id) === true;
  const { note } = useTextes(TRANSMETTRE_INTERVENTIONS);
  const libelles = { versStandardisteId: t('vers'), note: t('note') };
  const formulaire = useFormulaire({
    schema: z.object({ versStandardisteId: z.string().check(z.minLength(1, t('requis'))), note }),
    valeurs: { versStandardisteId: '', note: '' },
    envoyer: async ({ versStandardisteId, note: dite }) => {
      const ids = interventions?.map(({ id }) => id) ?? null;
      const input = { versStandardisteId, interventionIds: ids, note: dite.trim() || null };
      const { data } = await transmettre({ variables: { input } });
      if (data) confirmer(data.transmettreInterventions.message);
      fermer(true, reprenables ? (interventions ?? []).map(aReprendre) : []);
    },
  });
  const { form } = formulaire;
  const { errors, isSubmitting } = form.formState;
  return (
    <Modal
      opened
      onClose={() => fermer(false)}
      closeOnClickOutside={false}
      title={interventions === null ? t('titreToutes') : t('titre', { nombre: interventions.length })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <Text>{t('explication')}</Text>
        <Controller
          control={form.control}
          name="versStandardisteId"
          render={({ field }) => (
            <ChoixPersonne
              type="COLLEGUE"
              nom="versStandardisteId"
              libelle={libelles.versStandardisteId}
              valeur={field.value}
              changer={field.onChange}
              erreur={errors.versStandardisteId?.message}
              requis
              autoFocus
            />
          )}
        />
        <Textarea
          {...formulaire.lier('note')}
          label={libelles.note}
          description={t('noteAide')}
          autosize
          minRows={2}
          maxRows={8}
        />
        <PiedDeDialogue annuler={() => fermer(false)} libelle={t('transmettre')} enCours={isSubmitting} />
      </FormulaireCadre>
    </Modal>
  );
}
