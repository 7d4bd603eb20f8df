'use client';

import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { SUSPENDRE_SOUSCRIPTION } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { useSuspendreSouscriptionMutation } from '../operations.generated';
import type { Souscription } from '../types';
import { RELIRE } from './relire';

/** Why is asked for: the client will, and the report does. */
export function DialogueSuspension({ souscription, fermer }: { souscription: Souscription; fermer: () => void }) {
  const t = useTranslations('souscription.suivi');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [suspendre] = useSuspendreSouscriptionMutation(RELIRE);
  const formulaire = useFormulaire<{ motif: string }>({
    schema: z.object(useTextes(SUSPENDRE_SOUSCRIPTION)),
    brouillon: `souscription:${souscription.id}:suspension`,
    valeurs: { motif: '' },
    envoyer: async ({ motif }) => {
      const { id, version } = souscription;
      const { data } = await suspendre({ variables: { input: { id, version, motif } } });
      if (data) confirmer(data.suspendreSouscription.message);
      fermer();
    },
  });
  const { isSubmitting } = formulaire.form.formState;
  return (
    <Modal opened onClose={fermer} title={t('suspendreTitre')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <FormulaireCadre formulaire={formulaire} libelles={{ motif: t('motif') }}>
        <Text>{t('suspendreTexte')}</Text>
        <Textarea {...formulaire.lier('motif')} label={t('motif')} withAsterisk autosize minRows={2} data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {t('suspendre')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
