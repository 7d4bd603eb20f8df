'use client';

import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { VALIDER_TEST } from '@/lib/api/contrat.generated';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useValiderTestMutation } from './operations.generated';
import { RELIRE } from './relire';
import type { Essai } from './types';

interface Props {
  essai: Essai;
  fermer: () => void;
  /** What is tested, as whoever judges it must have seen it. */
  apercu?: ReactNode;
}

/** By somebody else than who defined the number; a success needs a subscription made with it. */
export function DialogueResultat({ essai, fermer, apercu }: Props) {
  const t = useTranslations('domaine.numeroTest');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [valider] = useValiderTestMutation(RELIRE);
  const { date } = useDates();
  const { id, version, essaiA } = essai;
  const formulaire = useFormulaire({
    schema: z.object({
      resultat: z.enum(['REUSSI', 'ECHOUE'], { error: t('choisir') }),
      ...useTextes(VALIDER_TEST),
    }),
    valeurs: { resultat: (essaiA === null ? 'ECHOUE' : 'REUSSI') as 'REUSSI' | 'ECHOUE', note: essai.note ?? '' },
    brouillon: `resultat:${id}`,
    envoyer: async ({ resultat, note }) => {
      const { data } = await valider({ variables: { input: { id, version, resultat, note: note || null } } });
      if (data) confirmer(data.validerTest.message);
      fermer();
    },
  });
  const { form, lier } = formulaire;
  return (
    <Modal
      opened
      size={apercu === undefined ? undefined : 'xl'}
      onClose={fermer}
      title={t('resultatDe', { numero: formaterNumero(essai.numero) })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={{ resultat: t('resultat'), note: t('note') }}>
        {apercu}
        <Text>{essaiA === null ? t('sansEssai') : t('essaiDu', { date: date(essaiA) })}</Text>
        <Controller
          control={form.control}
          name="resultat"
          render={({ field, fieldState }) => (
            <Radio.Group
              value={field.value}
              onChange={field.onChange}
              label={t('resultat')}
              error={fieldState.error?.message}
            >
              <Stack gap="xs" mt="xs">
                <Radio
                  value="REUSSI"
                  label={t('reussir')}
                  description={t(essaiA === null ? 'reussirImpossible' : 'reussirAide')}
                  disabled={essaiA === null}
                />
                <Radio value="ECHOUE" label={t('echouer')} description={t('echouerAide')} />
              </Stack>
            </Radio.Group>
          )}
        />
        <Textarea {...lier('note')} label={t('note')} description={t('noteAide')} autosize minRows={2} maxRows={8} />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('enregistrer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
