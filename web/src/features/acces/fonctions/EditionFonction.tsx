'use client';

import { Alert, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useNom } from '@/lib/useNom';
import type { FonctionDAccesFragment } from '../operations.generated';
import { useSchemas } from '../useSchemas';
import { ChoixPermissions } from './ChoixPermissions';
import {
  type EntreeFonction,
  enPermissions,
  entreeDe,
  useEnregistrerFonction,
  type Valeurs,
  valeursDe,
} from './useEnregistrerFonction';

interface Props {
  /** Null: a new one, for another application. */
  fonction: FonctionDAccesFragment | null;
  applications: readonly { id: string; nom: string }[];
  fermer: () => void;
}

export function EditionFonction({ fonction, applications, fermer }: Props) {
  const t = useTranslations('acces.fonction');
  const nomme = useNom();
  const schemas = useSchemas();
  const { creer, modifier } = useEnregistrerFonction(fonction);
  const integree = fonction?.integree === true;
  const depart = valeursDe(fonction);
  const libelles = {
    applicationId: t('application'),
    nomFonction: t('nom'),
    description: t('description'),
    mode: t('mode'),
    permissions: t('permissions'),
  };
  const nomApplication = (id: string) => applications.find((une) => une.id === id)?.nom ?? id;
  const formulaire = useEdition<Valeurs, EntreeFonction>({
    ligne: fonction,
    schema: z.object({
      applicationId: schemas.choix,
      nomFonction: schemas.fonction,
      description: schemas.facultatif(500),
      mode: z.enum(['AU_MOINS_UNE', 'TOUTES']),
      permissions: z.string(),
    }),
    depart,
    brouillon: `fonction:${fonction?.id ?? 'nouvelle'}`,
    libelles,
    afficher: (champ, valeur) => {
      if (champ === 'applicationId') return nomApplication(valeur);
      return champ === 'mode' ? t(`modes.${valeur as 'TOUTES'}`) : valeur;
    },
    // Permissions are links of their own, that no version guards: they stay as they are in the form.
    lireActuel: (actuel) => ({
      ...depart,
      ...(actuel as Partial<Valeurs>),
      description: `${actuel.description ?? ''}`,
    }),
    entree: entreeDe,
    creer: async (entree) => {
      await creer(entree);
      fermer();
    },
    modifier: async (changements) => {
      await modifier(changements);
      fermer();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  const choisies = enPermissions(form.watch('permissions'));
  return (
    <FenetreEdition
      titre={fonction === null ? t('nouvelle') : t('modifier', { nom: fonction.nomFonction })}
      creation={fonction === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      {integree ? (
        <Text c="dimmed">{t('integree', { application: nomme(fonction.application) })}</Text>
      ) : (
        <>
          <ChoixDansListe
            formulaire={formulaire}
            nom="applicationId"
            label={libelles.applicationId}
            withAsterisk
            connue={fonction && { value: fonction.application.id, label: fonction.application.nom }}
            options={[
              { value: '', label: t('choisir') },
              ...applications.map(({ id, nom }) => ({ value: id, label: nom })),
            ]}
          />
          <TextInput
            {...lier('nomFonction')}
            label={libelles.nomFonction}
            description={t('nomAide')}
            withAsterisk
            data-autofocus
          />
        </>
      )}
      <Textarea {...lier('description')} label={libelles.description} autosize minRows={2} />
      <Controller
        control={form.control}
        name="permissions"
        render={({ field, fieldState }) => (
          <ChoixPermissions
            id="champ-permissions"
            libelle={libelles.permissions}
            valeur={enPermissions(field.value)}
            changer={(valeur) => field.onChange(JSON.stringify(valeur))}
            erreur={fieldState.error?.message}
          />
        )}
      />
      {choisies.length === 0 && <Alert color="orange">{t('fermee')}</Alert>}
      <Controller
        control={form.control}
        name="mode"
        render={({ field }) => (
          <Radio.Group id="champ-mode" label={libelles.mode} value={field.value} onChange={field.onChange}>
            <Stack gap={6} mt={4}>
              <Radio value="AU_MOINS_UNE" label={t('modes.AU_MOINS_UNE')} />
              <Radio value="TOUTES" label={t('modes.TOUTES')} />
            </Stack>
          </Radio.Group>
        )}
      />
    </FenetreEdition>
  );
}
