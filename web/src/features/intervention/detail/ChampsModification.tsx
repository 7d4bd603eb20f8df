'use client';

import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { useTexte } from '@/lib/useTexte';
import { ChampMinutes } from '../champs/ChampMinutes';
import { useStatutsEtUrgencesQuery } from '../operations.generated';
import type { InterventionDetail, Personne } from '../types';
import type { ChampModification, ValeursModification } from './valeurs';

interface Props {
  formulaire: Formulaire<ValeursModification>;
  modifiables: readonly string[];
  libelles: Record<ChampModification, string>;
  client: Personne;
  /** As the row says it: the list of degrees comes later. */
  urgence: InterventionDetail['urgence'];
  retenir: (personne: Personne) => void;
}

/** Those that share a line. */
const COURTES: readonly ChampModification[] = ['codePostal', 'urgenceId', 'datePrevue', 'echeance'];

/** Exactly the fields that the API says the reader may change. */
export function ChampsModification({ formulaire, modifiables, libelles, client, urgence, retenir }: Props) {
  const t = useTranslations('intervention.champ');
  const texte = useTexte();
  const { data } = useStatutsEtUrgencesQuery();
  const { form, lier } = formulaire;
  const { errors } = form.formState;
  const instant = (nom: 'datePrevue' | 'echeance') => (
    <Controller
      control={form.control}
      name={nom}
      render={({ field }) => (
        <ChampInstant
          nom={nom}
          libelle={libelles[nom]}
          valeur={field.value}
          changer={field.onChange}
          erreur={errors[nom]?.message}
        />
      )}
    />
  );
  const saisies: Record<ChampModification, ReactNode> = {
    clientId: (
      <Controller
        control={form.control}
        name="clientId"
        render={({ field }) => (
          <ChoixPersonne
            type="CLIENT"
            nom="clientId"
            libelle={libelles.clientId}
            valeur={field.value}
            changer={(id, personne) => {
              if (personne) retenir(personne);
              field.onChange(id);
            }}
            connue={client}
            erreur={errors.clientId?.message}
            requis
          />
        )}
      />
    ),
    titre: <TextInput {...lier('titre')} label={libelles.titre} withAsterisk data-autofocus />,
    description: <Textarea {...lier('description')} label={libelles.description} autosize minRows={3} maxRows={12} />,
    adresse: <TextInput {...lier('adresse')} label={libelles.adresse} withAsterisk />,
    codePostal: <TextInput {...lier('codePostal')} label={libelles.codePostal} />,
    urgenceId: (
      <ChoixDansListe
        formulaire={formulaire}
        nom="urgenceId"
        label={libelles.urgenceId}
        description={t('urgenceAide')}
        connue={{ value: urgence.id, label: texte(urgence.libelle) }}
        options={(data?.consulterDegreUrgence.items ?? []).map(({ id, libelle }) => ({
          value: id,
          label: texte(libelle),
        }))}
      />
    ),
    datePrevue: instant('datePrevue'),
    echeance: instant('echeance'),
    rapport: <Textarea {...lier('rapport')} label={libelles.rapport} autosize minRows={4} maxRows={14} />,
    minutes: (
      <Controller
        control={form.control}
        name="minutes"
        render={({ field }) => (
          <ChampMinutes
            nom="minutes"
            libelle={libelles.minutes}
            valeur={field.value}
            changer={field.onChange}
            choix={[15, 30, 45, 60, 90, 120]}
            erreur={errors.minutes?.message}
          />
        )}
      />
    ),
  };
  const montrees = (Object.keys(saisies) as ChampModification[]).filter((champ) => modifiables.includes(champ));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      {montrees.map((champ) => (
        <div key={champ} style={COURTES.includes(champ) ? undefined : { gridColumn: '1 / -1' }}>
          {saisies[champ]}
        </div>
      ))}
    </SimpleGrid>
  );
}
