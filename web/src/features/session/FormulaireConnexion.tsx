'use client';

import { Alert, Anchor, Button, Divider, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { Lien } from '@/components/Lien';
import type { RefusOidc } from '@/lib/oidc/refus';
import { connecter } from '@/lib/session/connecter';
import { AccesExterne } from './AccesExterne';
import { ComptesDemonstration, MOT_DE_PASSE_DEMO } from './ComptesDemonstration';

interface Props {
  retour: string;
  demonstration: boolean;
  /** The identity provider's name, where one is configured. */
  fournisseur: string | null;
  /** What came of a login by it, when it came to nothing. */
  refus: RefusOidc | null;
}

export function FormulaireConnexion({ retour, demonstration, fournisseur, refus }: Props) {
  const t = useTranslations('session');
  const [parti, setParti] = useState(false);
  const requis = z.string().check(z.minLength(1, t('obligatoire')));
  const formulaire = useFormulaire({
    schema: z.object({ identifiant: requis, motDePasse: requis }),
    valeurs: { identifiant: '', motDePasse: '' },
    envoyer: async ({ identifiant, motDePasse }) => {
      await connecter(identifiant.trim(), motDePasse);
      setParti(true);
      // A full navigation: nothing that a former reader left in memory goes along.
      window.location.assign(retour);
    },
  });
  const remplir = (identifiant: string) => {
    formulaire.form.reset({ identifiant, motDePasse: MOT_DE_PASSE_DEMO });
    formulaire.form.setFocus('motDePasse');
  };
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{t('bienvenue')}</Title>
        <Text c="dimmed">{t('invitation')}</Text>
      </div>
      {refus !== null && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t(`externe.refus.${refus}`)}
        </Alert>
      )}
      <FormulaireCadre
        formulaire={formulaire}
        libelles={{ identifiant: t('identifiant'), motDePasse: t('motDePasse') }}
      >
        <TextInput
          {...formulaire.lier('identifiant')}
          label={t('identifiant')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
        />
        <PasswordInput
          {...formulaire.lier('motDePasse')}
          label={t('motDePasse')}
          autoComplete="current-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('afficherMotDePasse') }}
        />
        <Button
          type="submit"
          size="md"
          fullWidth
          loading={parti || formulaire.form.formState.isSubmitting}
          inert={!formulaire.pret}
        >
          {t('seConnecter')}
        </Button>
        <Group justify="center">
          <Anchor component={Lien} href="/mot-de-passe-oublie">
            {t('oublie')}
          </Anchor>
        </Group>
      </FormulaireCadre>
      {fournisseur !== null && (
        <>
          <Divider label={t('externe.ou')} />
          <AccesExterne nom={fournisseur} retour={retour} />
        </>
      )}
      {demonstration && <ComptesDemonstration choisir={remplir} />}
    </Stack>
  );
}
