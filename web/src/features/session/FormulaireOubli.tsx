'use client';

import { Alert, Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { Lien } from '@/components/Lien';
import { DEMANDER_REINITIALISATION } from '@/lib/api/contrat.generated';
import { useDemanderReinitialisationMutation } from './operations.generated';

/** The answer is the same whether or not there is such an account. */
export function FormulaireOubli() {
  const t = useTranslations('session');
  const locale = useLocale();
  const [demander] = useDemanderReinitialisationMutation();
  const [reponse, setReponse] = useState<string | null>(null);
  const formulaire = useFormulaire({
    schema: z.object(useTextes(DEMANDER_REINITIALISATION, t('obligatoire'))),
    valeurs: { identifiant: '' },
    envoyer: async (input) => {
      const { data } = await demander({ variables: { input } });
      setReponse(data?.demanderReinitialisation.message[locale] ?? '');
    },
  });
  return (
    <Stack gap="lg">
      <Title order={1}>{t('oubli.titre')}</Title>
      {reponse === null ? (
        <FormulaireCadre formulaire={formulaire} libelles={{ identifiant: t('identifiant') }}>
          <Text c="dimmed">{t('oubli.explication')}</Text>
          <TextInput
            {...formulaire.lier('identifiant')}
            label={t('identifiant')}
            autoComplete="username"
            autoCapitalize="none"
            size="md"
          />
          <Button type="submit" size="md" loading={formulaire.form.formState.isSubmitting} inert={!formulaire.pret}>
            {t('oubli.envoyer')}
          </Button>
        </FormulaireCadre>
      ) : (
        <Alert color="green" role="status" title={t('oubli.envoye')}>
          {reponse}
        </Alert>
      )}
      <Anchor component={Lien} href="/connexion">
        {t('retourConnexion')}
      </Anchor>
    </Stack>
  );
}
