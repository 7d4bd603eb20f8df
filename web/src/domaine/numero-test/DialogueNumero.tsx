'use client';

import { Alert, Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { DEFINIR_NUMERO_TEST } from '@/lib/api/contrat.generated';
import { finDuJour, murDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { useRetours } from '@/lib/useRetours';
import { useDefinirNumeroTestMutation } from './operations.generated';
import { RELIRE } from './relire';
import type { Cible } from './types';

const JOURS_MAX = 30;
const jourDans = (jours: number) => murDeParis(new Date(Date.now() + jours * 86_400_000).toISOString()).slice(0, 10);

interface Props {
  cible: Cible;
  /** What one more number would undo. */
  avertissement?: string | undefined;
  fermer: () => void;
}

/** A number that sees and subscribes what is tested, until a day. */
export function DialogueNumero({ cible, avertissement, fermer }: Props) {
  const t = useTranslations('domaine.numeroTest');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [definir] = useDefinirNumeroTestMutation(RELIRE);
  const { illisible } = useDatesSaisies();
  const { numero } = useTextes(DEFINIR_NUMERO_TEST);
  const dernier = jourDans(JOURS_MAX);
  const formulaire = useFormulaire({
    schema: z.object({
      numero,
      expireA: z.string().check(
        illisible,
        z.refine(
          (jour) => !estJour(jour) || (jour >= jourDans(0) && jour <= dernier),
          t('tropTard', { jours: JOURS_MAX }),
        ),
      ),
    }),
    brouillon: `numero-test:${Object.values(cible).join(':')}`,
    valeurs: { numero: '', expireA: '' },
    envoyer: async ({ numero, expireA }) => {
      // The last day that the API allows ends before its thirtieth day does.
      const fin = expireA === '' || expireA === dernier ? null : finDuJour(expireA);
      const { data } = await definir({ variables: { input: { ...cible, numero, expireA: fin } } });
      if (data) confirmer(data.definirNumeroTest.message);
      fermer();
    },
  });
  const { form, lier } = formulaire;
  return (
    <Modal opened onClose={fermer} title={t('ajouter')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <FormulaireCadre formulaire={formulaire} libelles={{ numero: t('numero'), expireA: t('fin') }}>
        <Text c="dimmed">{t('explication')}</Text>
        {avertissement !== undefined && <Alert color="orange">{avertissement}</Alert>}
        <TextInput
          {...lier('numero')}
          label={t('numero')}
          type="tel"
          autoComplete="off"
          placeholder="06 12 34 56 78"
          data-autofocus
        />
        <Controller
          control={form.control}
          name="expireA"
          render={({ field, fieldState }) => (
            <ChampJour
              nom="expireA"
              libelle={t('fin')}
              aide={t('finAide', { jours: JOURS_MAX })}
              valeur={field.value}
              changer={field.onChange}
              erreur={fieldState.error?.message}
              min={jourDans(0)}
            />
          )}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('definir')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
