'use client';

import { Alert, Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { useRetours } from '@/lib/useRetours';
import { type OffreEntiereFragment, useDefinirNumeroTestMutation } from '../operations.generated';
import { RELIRE } from './useActions';

/** The last day that the API takes is the thirtieth: its default says the same to the second. */
const JOURS_MAX = 30;
const jourDans = (jours: number) => murDeParis(new Date(Date.now() + jours * 86_400_000).toISOString()).slice(0, 10);

/** A number that sees and subscribes the version, until a day. */
export function DialogueNumero({ offre, fermer }: { offre: OffreEntiereFragment; fermer: () => void }) {
  const t = useTranslations('offre.numero');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [definir] = useDefinirNumeroTestMutation(RELIRE);
  const libelles = { numero: t('numero'), expireA: t('expireA') };
  const formulaire = useFormulaire({
    schema: z.object({
      numero: z.string().check(z.trim(), z.minLength(1, c('formulaire.obligatoire'))),
      expireA: z.string(),
    }),
    valeurs: { numero: '', expireA: '' },
    envoyer: async ({ numero, expireA }) => {
      const fin = expireA === '' ? null : instantDeParis(`${expireA}T23:59`);
      const { data } = await definir({
        variables: { input: { offreId: offre.id, numero, ...(fin && { expireA: fin }) } },
      });
      if (data) confirmer(data.definirNumeroTest.message);
      fermer();
    },
  });
  const { form, lier } = formulaire;
  return (
    <Modal opened onClose={fermer} title={t('titre')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <Text>{t('aide')}</Text>
        {offre.versionPreparee?.statut === 'VALIDEE' && (
          <Alert color="orange">{t('validee', { numero: offre.versionPreparee.numero })}</Alert>
        )}
        <TextInput
          {...lier('numero')}
          label={libelles.numero}
          description={t('numeroAide')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          type="tel"
          autoComplete="off"
          data-autofocus
        />
        <Controller
          control={form.control}
          name="expireA"
          render={({ field, fieldState }) => (
            <ChampJour
              nom="expireA"
              libelle={libelles.expireA}
              aide={t('expireAAide', { jours: JOURS_MAX })}
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
            {t('bouton')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
