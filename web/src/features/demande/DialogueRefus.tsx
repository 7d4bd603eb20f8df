'use client';

import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { REFUSER_DEMANDE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { type DemandeDeListeFragment, useRefuserDemandeMutation } from './operations.generated';

/** Why not: the client reads it. */
export function DialogueRefus({ demande, fermer }: { demande: DemandeDeListeFragment; fermer: () => void }) {
  const t = useTranslations('demande');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [refuser] = useRefuserDemandeMutation(relire('consulterDemande'));
  const { id, version, titre, client } = demande;
  const formulaire = useFormulaire({
    schema: z.object(useTextes(REFUSER_DEMANDE, t('motifRequis'))),
    valeurs: { motif: '' },
    brouillon: `refus:${id}`,
    envoyer: async ({ motif }) => {
      const { data } = await refuser({ variables: { input: { id, version, motif } } });
      if (data) confirmer(data.refuserDemande.message);
      fermer();
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
        <Text>{t('refuserExplication', { titre, client: nomDe(client) })}</Text>
        <Textarea
          {...formulaire.lier('motif')}
          label={t('motif')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" color="red" loading={formulaire.form.formState.isSubmitting}>
            {t('refuser')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
