'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { jourDeParis } from '@/lib/dates';
import { ChoixEntite } from '../ChoixEntite';
import type { Utilisateur } from '../types';
import { loginPropose, type Valeurs } from './valeurs';

interface Props {
  formulaire: Formulaire<Valeurs>;
  utilisateur: Utilisateur | null;
  /** One's own account: others decide of its address and its end. */
  deSoi: boolean;
}
const COLONNES = { base: 1, xs: 2 };

export function ChampsPersonne({ formulaire: { form, lier }, deSoi }: Props) {
  const t = useTranslations('utilisateur.champs');
  const proposer = () => {
    if (form.getValues('login') === '') form.setValue('login', loginPropose(form.getValues()));
  };
  const nom = lier('nom');
  return (
    <SimpleGrid cols={COLONNES} spacing="md">
      <TextInput {...lier('prenom')} label={t('prenom')} autoComplete="off" data-autofocus />
      <TextInput
        {...nom}
        label={t('nom')}
        autoComplete="off"
        onBlur={(evenement) => {
          void nom.onBlur(evenement);
          proposer();
        }}
      />
      <TextInput
        {...lier('email')}
        label={t('email')}
        type="email"
        autoComplete="off"
        readOnly={deSoi}
        description={t(deSoi ? 'emailDeSoi' : 'emailAide')}
      />
      <TextInput {...lier('telephone')} label={t('telephone')} type="tel" autoComplete="off" />
    </SimpleGrid>
  );
}

export function ChampsUtilisateur({ formulaire, utilisateur, deSoi }: Props) {
  const { form, lier } = formulaire;
  const t = useTranslations('utilisateur.champs');
  const s = useTranslations('utilisateur.statuts');
  return (
    <SimpleGrid cols={COLONNES} spacing="md">
      <TextInput
        {...lier('login')}
        label={t('login')}
        autoComplete="off"
        spellCheck={false}
        description={t('loginAide')}
      />
      <TextInput {...lier('profil')} label={t('profil')} description={t('profilAide')} />
      <Controller
        control={form.control}
        name="entiteId"
        render={({ field, fieldState }) => (
          <ChoixEntite
            libelle={t('entite')}
            valeur={field.value}
            changer={field.onChange}
            connue={utilisateur?.entite}
            erreur={fieldState.error?.message}
          />
        )}
      />
      <ChoixDansListe formulaire={formulaire} nom="langue" label={t('langue')} options={LANGUES} />
      {!deSoi && (
        <Controller
          control={form.control}
          name="expire"
          render={({ field, fieldState }) => (
            <ChampJour
              nom="expire"
              libelle={t('expire')}
              aide={t('expireAide')}
              valeur={field.value}
              changer={field.onChange}
              erreur={fieldState.error?.message}
              min={jourDeParis()}
            />
          )}
        />
      )}
      {utilisateur === null && (
        <ChoixDansListe
          formulaire={formulaire}
          nom="statut"
          label={t('statut')}
          description={t('statutAide')}
          options={(['ACTIF', 'EN_ATTENTE'] as const).map((value) => ({ value, label: s(value) }))}
        />
      )}
    </SimpleGrid>
  );
}

const LANGUES = [
  { value: 'FR', label: 'Français' },
  { value: 'EN', label: 'English' },
];
