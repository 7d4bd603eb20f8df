'use client';

import { Button, Group, Paper, PasswordInput, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { nouveauMotDePasse } from '@/lib/session/motDePasse';
import { useRetours } from '@/lib/useRetours';
import { useChangerMotDePasseMutation } from './operations.generated';

const VIDE = { motDePasseActuel: '', motDePasse: '', confirmation: '' };

/** `suite`: where one goes once it is changed, by a full navigation: what was closed is open. */
export function FormulaireMotDePasse({ suite }: { suite?: string }) {
  const t = useTranslations('profil');
  const s = useTranslations('session');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const [changer] = useChangerMotDePasseMutation();
  const { champs, identiques } = nouveauMotDePasse({
    tropCourt: s('reinitialisation.tropCourt'),
    differents: s('reinitialisation.differents'),
  });
  const formulaire = useFormulaire({
    schema: z
      .object({ motDePasseActuel: z.string().check(z.minLength(1, f('obligatoire'))), ...champs })
      .check(identiques),
    valeurs: VIDE,
    envoyer: async ({ motDePasseActuel, motDePasse }) => {
      const { data } = await changer({ variables: { input: { motDePasseActuel, nouveauMotDePasse: motDePasse } } });
      formulaire.form.reset(VIDE);
      if (data) confirmer(data.changerMotDePasse.message);
      if (data && suite) window.location.replace(suite);
    },
  });
  const oeil = { 'aria-label': s('afficherMotDePasse') };
  const libelles = { motDePasseActuel: t('actuel'), motDePasse: t('nouveau'), confirmation: t('confirmation') };
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-mot-de-passe">
      <Title order={2} id="profil-mot-de-passe" mb="md">
        {t('securite')}
      </Title>
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <PasswordInput
          {...formulaire.lier('motDePasseActuel')}
          label={libelles.motDePasseActuel}
          autoComplete="current-password"
          visibilityToggleButtonProps={oeil}
        />
        <PasswordInput
          {...formulaire.lier('motDePasse')}
          label={libelles.motDePasse}
          description={t('nouveauAide')}
          autoComplete="new-password"
          visibilityToggleButtonProps={oeil}
        />
        <PasswordInput
          {...formulaire.lier('confirmation')}
          label={libelles.confirmation}
          autoComplete="new-password"
          visibilityToggleButtonProps={oeil}
        />
        <Group>
          <Button type="submit" loading={formulaire.form.formState.isSubmitting} inert={!formulaire.pret}>
            {t('changer')}
          </Button>
          <Text c="dimmed">{t('autresSessions')}</Text>
        </Group>
      </FormulaireCadre>
    </Paper>
  );
}
