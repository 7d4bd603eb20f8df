'use client';

import { Alert, Anchor, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { Lien } from '@/components/Lien';
import { nouveauMotDePasse } from '@/lib/session/motDePasse';
import { useReinitialiserMotDePasseMutation } from './operations.generated';

export function FormulaireReinitialisation({ jeton }: { jeton: string }) {
  const t = useTranslations('session');
  const r = useTranslations('session.reinitialisation');
  const [reinitialiser] = useReinitialiserMotDePasseMutation();
  const [reussi, setReussi] = useState(false);
  const { champs, identiques } = nouveauMotDePasse({ tropCourt: r('tropCourt'), differents: r('differents') });
  const formulaire = useFormulaire({
    schema: z.object(champs).check(identiques),
    valeurs: { motDePasse: '', confirmation: '' },
    envoyer: async ({ motDePasse }) => {
      await reinitialiser({ variables: { input: { jeton, motDePasse } } });
      setReussi(true);
    },
  });
  const oeil = { 'aria-label': t('afficherMotDePasse') };
  return (
    <Stack gap="lg">
      <Title order={1}>{r('titre')}</Title>
      {jeton === '' && <Alert color="orange">{r('sansJeton')}</Alert>}
      {reussi && (
        <Alert color="green" role="status" title={r('reussi')}>
          {r('suite')}
        </Alert>
      )}
      {jeton !== '' && !reussi && (
        <FormulaireCadre
          formulaire={formulaire}
          libelles={{ motDePasse: r('nouveau'), confirmation: r('confirmation') }}
        >
          <Text c="dimmed">{r('explication')}</Text>
          <PasswordInput
            {...formulaire.lier('motDePasse')}
            label={r('nouveau')}
            autoComplete="new-password"
            size="md"
            visibilityToggleButtonProps={oeil}
          />
          <PasswordInput
            {...formulaire.lier('confirmation')}
            label={r('confirmation')}
            autoComplete="new-password"
            size="md"
            visibilityToggleButtonProps={oeil}
          />
          <Button type="submit" size="md" loading={formulaire.form.formState.isSubmitting} inert={!formulaire.pret}>
            {r('enregistrer')}
          </Button>
        </FormulaireCadre>
      )}
      <Anchor component={Lien} href={jeton === '' ? '/mot-de-passe-oublie' : '/connexion'}>
        {jeton === '' ? t('oubli.titre') : t('retourConnexion')}
      </Anchor>
    </Stack>
  );
}
