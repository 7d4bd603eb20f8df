'use client';

import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { RETIRER_DEMANDE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { type DemandeDeListeFragment, useRetirerDemandeMutation } from './operations.generated';

/** It is needed no more; who likes may say why. */
export function DialogueRetrait({ demande, fermer }: { demande: DemandeDeListeFragment; fermer: () => void }) {
  const t = useTranslations('demande');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [retirer] = useRetirerDemandeMutation(relire('consulterDemande'));
  const { id, version, titre } = demande;
  const formulaire = useFormulaire({
    schema: z.object(useTextes(RETIRER_DEMANDE)),
    valeurs: { motif: '' },
    brouillon: `retrait:${id}`,
    envoyer: async ({ motif }) => {
      const { data } = await retirer({ variables: { input: { id, version, motif: motif || null } } });
      if (data) confirmer(data.retirerDemande.message);
      fermer();
    },
  });
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={t('retirerTitre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ motif: t('motifRetrait') }}>
        <Text>{t('retirerExplication', { titre })}</Text>
        <Textarea
          {...formulaire.lier('motif')}
          label={t('motifRetrait')}
          autosize
          minRows={2}
          maxRows={10}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" color="red" loading={formulaire.form.formState.isSubmitting}>
            {t('retirer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
