'use client';

import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { type TestDeVersionFragment, useValiderTestMutation } from '../operations.generated';
import { RELIRE } from './useActions';

const NOTE_MAX = 1000;

/** What came of a test; it succeeds when the number has really subscribed. */
export function DialogueResultat({ test, fermer }: { test: TestDeVersionFragment; fermer: () => void }) {
  const t = useTranslations('offre.resultat');
  const c = useTranslations('commun');
  const { date } = useDates();
  const { confirmer } = useRetours();
  const [valider] = useValiderTestMutation(RELIRE);
  const { id, version, numero, essaiA, note } = test;
  const libelles = { resultat: t('resultat'), note: t('note') };
  const formulaire = useFormulaire({
    schema: z.object({
      resultat: z.enum(['REUSSI', 'ECHOUE'], t('choisir')),
      note: z.string().check(z.trim(), z.maxLength(NOTE_MAX, c('formulaire.tropLong', { max: NOTE_MAX }))),
    }),
    valeurs: { resultat: (essaiA === null ? 'ECHOUE' : 'REUSSI') as 'REUSSI' | 'ECHOUE', note: note ?? '' },
    envoyer: async (valeurs) => {
      const input = { id, version, resultat: valeurs.resultat, note: valeurs.note || null };
      const { data } = await valider({ variables: { input } });
      if (data) confirmer(data.validerTest.message);
      fermer();
    },
  });
  const { form, lier } = formulaire;
  return (
    <Modal
      opened
      onClose={fermer}
      title={t('titre', { numero: formaterNumero(numero) })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <Text>{essaiA === null ? t('sansEssai') : t('essai', { date: date(essaiA) })}</Text>
        <Controller
          control={form.control}
          name="resultat"
          render={({ field, fieldState }) => (
            <Radio.Group
              value={field.value}
              onChange={field.onChange}
              label={libelles.resultat}
              error={fieldState.error?.message}
            >
              <Stack gap="xs" mt="xs">
                <Radio
                  value="REUSSI"
                  label={t('REUSSI')}
                  description={essaiA === null ? t('REUSSIImpossible') : t('REUSSIAide')}
                  disabled={essaiA === null}
                />
                <Radio value="ECHOUE" label={t('ECHOUE')} description={t('ECHOUEAide')} />
              </Stack>
            </Radio.Group>
          )}
        />
        <Textarea
          {...lier('note')}
          label={libelles.note}
          description={t('noteAide')}
          autosize
          minRows={2}
          maxRows={6}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('bouton')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
