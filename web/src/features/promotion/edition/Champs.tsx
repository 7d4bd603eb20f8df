'use client';

import { SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import type { Valeurs } from './valeurs';

interface Props {
  formulaire: Formulaire<Valeurs>;
  creation?: boolean;
}
const COLONNES = { base: 1, xs: 2 };
const AIDE_DESSOUS: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

function Bascule({ formulaire: { form }, nom }: { formulaire: Formulaire<Valeurs>; nom: 'surCode' | 'exclusive' }) {
  const t = useTranslations('promotion.champs');
  return (
    <Controller
      control={form.control}
      name={nom}
      render={({ field }) => (
        <Switch
          id={`champ-${nom}`}
          label={t(nom)}
          description={t(`${nom}Aide`)}
          checked={field.value}
          onChange={({ currentTarget }) => field.onChange(currentTarget.checked)}
        />
      )}
    />
  );
}

export function ChampsNom({ formulaire, creation = false }: Props) {
  const t = useTranslations('promotion.champs');
  const { lier } = formulaire;
  return (
    <>
      <SimpleGrid cols={COLONNES} spacing="md">
        <TextInput {...lier('nomFr')} label={t('nomFr')} autoComplete="off" data-autofocus={creation || undefined} />
        <TextInput {...lier('nomEn')} label={t('nomEn')} autoComplete="off" />
        <TextInput
          {...lier('code')}
          label={t('code')}
          description={t(creation ? 'codeAide' : 'codeFixe')}
          inputWrapperOrder={AIDE_DESSOUS}
          readOnly={!creation}
          autoComplete="off"
          spellCheck={false}
          styles={{ input: { textTransform: 'uppercase' } }}
        />
      </SimpleGrid>
      <Bascule formulaire={formulaire} nom="surCode" />
    </>
  );
}

export function ChampsQuand({ formulaire }: Props) {
  const t = useTranslations('promotion.champs');
  const { form, lier } = formulaire;
  return (
    <SimpleGrid cols={COLONNES} spacing="md">
      {(['debut', 'fin'] as const).map((nom) => (
        <Controller
          key={nom}
          control={form.control}
          name={nom}
          render={({ field, fieldState }) => (
            <ChampJour
              nom={nom}
              libelle={t(nom)}
              aide={t(`${nom}Aide`)}
              valeur={field.value}
              changer={field.onChange}
              erreur={fieldState.error?.message}
            />
          )}
        />
      ))}
      {(['limiteGlobale', 'limiteParClient'] as const).map((nom) => (
        <TextInput
          key={nom}
          {...lier(nom)}
          label={t(nom)}
          description={t('limiteAide')}
          inputWrapperOrder={AIDE_DESSOUS}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
    </SimpleGrid>
  );
}

export function ChampsAvecDAutres({ formulaire }: Props) {
  const t = useTranslations('promotion.champs');
  return (
    <>
      <SimpleGrid cols={COLONNES} spacing="md">
        <TextInput
          {...formulaire.lier('priorite')}
          label={t('priorite')}
          description={t('prioriteAide')}
          inputWrapperOrder={AIDE_DESSOUS}
          inputMode="numeric"
          autoComplete="off"
        />
      </SimpleGrid>
      <Bascule formulaire={formulaire} nom="exclusive" />
    </>
  );
}
