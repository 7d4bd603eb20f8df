'use client';

import { Autocomplete, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { ChoixUtilisateur } from '@/domaine/utilisateur/ChoixUtilisateur';
import { nomDe } from '@/lib/nomDe';
import { ChampPeriode } from './ChampPeriode';
import { STATUTS } from './etat';
import { type ObjectifDeListeFragment, useTypesDObjectifQuery } from './operations.generated';
import { finDuMois, moisDe } from './periode';
import type { Valeurs } from './valeurs';

interface Props {
  formulaire: Formulaire<Valeurs>;
  libelles: Record<keyof Valeurs, string>;
  objectif: ObjectifDeListeFragment | null;
}

export function ChampsObjectif({ formulaire, libelles, objectif }: Props) {
  const t = useTranslations('objectif');
  const { lier, form } = formulaire;
  const { data } = useTypesDObjectifQuery();
  const types = [...new Set(data?.consulterObjectif.items.map(({ type }) => type))].sort();
  return (
    <>
      <TextInput {...lier('titre')} label={libelles.titre} withAsterisk data-autofocus />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Controller
          control={form.control}
          name="utilisateurId"
          render={({ field: { name, value, onChange }, fieldState: { error } }) => (
            <ChoixUtilisateur
              nom={name}
              libelle={libelles.utilisateurId}
              valeur={value}
              changer={onChange}
              connue={objectif && { id: objectif.utilisateur.id, texte: nomDe(objectif.utilisateur) }}
              erreur={error?.message}
              requis
            />
          )}
        />
        <Controller
          control={form.control}
          name="type"
          render={({ field, fieldState: { error } }) => (
            <Autocomplete
              {...field}
              id="champ-type"
              label={libelles.type}
              description={t('champs.typeAide')}
              data={types}
              error={error?.message}
              withAsterisk
            />
          )}
        />
      </SimpleGrid>
      <Dates formulaire={formulaire} libelles={libelles} />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <TextInput {...lier('progression')} label={libelles.progression} inputMode="decimal" rightSection="%" />
        <TextInput
          {...lier('valeur')}
          label={libelles.valeur}
          description={t('champs.valeurAide')}
          inputMode="decimal"
        />
        <ChoixDansListe
          formulaire={formulaire}
          nom="statut"
          label={libelles.statut}
          options={STATUTS.map((value) => ({ value, label: t(`statuts.${value}`) }))}
        />
      </SimpleGrid>
      <Textarea {...lier('description')} label={libelles.description} autosize minRows={2} maxRows={8} />
    </>
  );
}

/** The period gives both days, which can then be changed. */
function Dates({ formulaire: { form }, libelles }: Pick<Props, 'formulaire' | 'libelles'>) {
  const t = useTranslations('objectif');
  function donnerLesJours(periode: string): void {
    const mois = moisDe(periode);
    if (mois === null) return;
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue('dateDebut', mois[0], options);
    form.setValue('dateFin', finDuMois(mois[1]), options);
  }
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <Controller
        control={form.control}
        name="periode"
        render={({ field: { name, value, onChange }, fieldState: { error } }) => (
          <ChampPeriode
            nom={name}
            libelle={libelles.periode}
            aide={t('champs.periodeAide')}
            indice={t('choisirPeriode')}
            valeur={value}
            changer={(periode) => {
              onChange(periode);
              donnerLesJours(periode);
            }}
            erreur={error?.message}
            requis
          />
        )}
      />
      {(['dateDebut', 'dateFin'] as const).map((nom) => (
        <Controller
          key={nom}
          control={form.control}
          name={nom}
          render={({ field: { value, onChange }, fieldState: { error } }) => (
            <ChampJour
              nom={nom}
              libelle={libelles[nom]}
              aide={nom === 'dateFin' ? t('champs.dateFinAide') : undefined}
              valeur={value}
              changer={onChange}
              erreur={error?.message}
              requis
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
