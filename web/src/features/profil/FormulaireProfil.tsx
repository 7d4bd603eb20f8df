'use client';

import {
  Button,
  Group,
  Paper,
  PasswordInput,
  SimpleGrid,
  TextInput,
  Title,
  useMantineColorScheme,
} from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { MODIFIER_PROFIL } from '@/lib/api/contrat.generated';
import { differences } from '@/lib/egaux';
import { COOKIE_LANGUE, localeDeLangue, schemaDeTheme } from '@/lib/preferences';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { ecrirePreference } from '@/theme/gestionnaireSchema';
import { useModifierProfilMutation } from './operations.generated';

const LANGUES = ['FR', 'EN'] as const;
const THEMES = ['CLAIR', 'SOMBRE', 'AUTO'] as const;

export function FormulaireProfil() {
  const t = useTranslations('profil');
  const f = useTranslations('commun.formulaire');
  const s = useTranslations('session');
  const { compte } = useMoi();
  const router = useRouter();
  const { confirmer } = useRetours();
  const { setColorScheme } = useMantineColorScheme();
  const [modifier] = useModifierProfilMutation();
  const adresseChange = (email: string) => email.toLowerCase() !== (compte.email ?? '').toLowerCase();
  const { prenom, nom, telephone } = useTextes(MODIFIER_PROFIL);
  const formulaire = useFormulaire({
    schema: z.object({
      prenom,
      nom,
      email: z.email(f('email')),
      telephone,
      langue: z.enum(LANGUES),
      theme: z.enum(THEMES),
      motDePasseActuel: z.string(),
    }),
    valeurs: {
      prenom: compte.prenom,
      nom: compte.nom,
      email: compte.email ?? '',
      telephone: compte.telephone ?? '',
      langue: compte.langue ?? 'FR',
      theme: compte.theme ?? 'AUTO',
      motDePasseActuel: '',
    },
    brouillon: 'profil',
    modification: { version: compte.version ?? 0, rien: () => undefined },
    envoyer: async (valeurs, base) => {
      const { motDePasseActuel } = valeurs;
      const changes = differences(entree(base.valeurs), entree(valeurs));
      // Asked for by another address alone, and sent with nothing else.
      const preuve = changes.email !== undefined && motDePasseActuel !== '' && { motDePasseActuel };
      const input = { ...changes, ...preuve, version: base.version };
      const { data } = await modifier({ variables: { input } });
      // Only what was changed here: this device may show another language than the account's, by choice.
      if (valeurs.langue !== compte.langue) ecrirePreference(COOKIE_LANGUE, localeDeLangue(valeurs.langue));
      if (valeurs.theme !== compte.theme) setColorScheme(schemaDeTheme(valeurs.theme));
      const enregistrees = { ...valeurs, motDePasseActuel: '' };
      const version = data?.modifierProfil.utilisateur.version ?? base.version;
      formulaire.rebaser({ version, valeurs: enregistrees }, enregistrees);
      if (data) confirmer(data.modifierProfil.message);
      // The account in the frame comes from the server.
      router.refresh();
    },
  });
  const { isSubmitting } = formulaire.form.formState;
  const libelles = {
    ...{ prenom: t('prenom'), nom: t('nom'), email: t('email'), telephone: t('telephone') },
    motDePasseActuel: t('motDePasseEmail'),
  };
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-identite">
      <Title order={2} id="profil-identite" mb="md">
        {t('identite')}
      </Title>
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput {...formulaire.lier('prenom')} label={libelles.prenom} autoComplete="given-name" />
          <TextInput {...formulaire.lier('nom')} label={libelles.nom} autoComplete="family-name" />
          <TextInput {...formulaire.lier('email')} label={libelles.email} type="email" autoComplete="email" />
          {adresseChange(formulaire.form.watch('email')) && (
            <PasswordInput
              {...formulaire.lier('motDePasseActuel')}
              label={libelles.motDePasseActuel}
              description={t('motDePasseEmailAide')}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': s('afficherMotDePasse') }}
            />
          )}
          <TextInput
            {...formulaire.lier('telephone')}
            label={libelles.telephone}
            description={t('telephoneAide')}
            type="tel"
            autoComplete="tel"
          />
          <ChoixDansListe
            formulaire={formulaire}
            nom="langue"
            label={t('langue')}
            description={t('langueAide')}
            options={LANGUES.map((value) => ({ value, label: t(`langues.${value}`) }))}
          />
          <ChoixDansListe
            formulaire={formulaire}
            nom="theme"
            label={t('theme')}
            options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
          />
        </SimpleGrid>
        <Group>
          <Button type="submit" loading={isSubmitting} inert={!formulaire.pret}>
            {t('enregistrer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Paper>
  );
}

interface Saisie {
  prenom: string;
  nom: string;
  email: string;
  telephone: string;
  langue: (typeof LANGUES)[number];
  theme: (typeof THEMES)[number];
}

const entree = ({ prenom, nom, email, telephone, langue, theme }: Saisie) => ({
  ...{ prenom, nom, email, langue, theme },
  telephone: telephone === '' ? null : telephone,
});
