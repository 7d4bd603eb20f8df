'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { dernierJour, finDuJour } from '@/lib/dates';
import { useRetours } from '@/lib/useRetours';
import { type UnProgrammeFragment, useModifierProgrammeMutation } from './operations.generated';
import { useSchemas } from './useSchemas';

interface Valeurs {
  nom: string;
  login: string;
  description: string;
  /** A day in Paris, or "": the account ends with it. */
  fin: string;
}

export function EditionProgramme({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const { confirmer } = useRetours();
  const { nom, login, texte } = useSchemas();
  const [modifier] = useModifierProgrammeMutation();
  const depart = valeursDe(programme);
  const libelles = {
    nom: t('champs.nom'),
    login: t('champs.login'),
    description: t('champs.description'),
    fin: t('colonnes.fin'),
  };
  const formulaire = useEdition<Valeurs, Entree, Actuel>({
    ligne: programme,
    schema: z.object({ nom, login, description: texte, fin: useDatesSaisies().jour }),
    depart,
    brouillon: `programme:${programme.id}`,
    libelles,
    lireActuel: ({ profil, ...actuel }) => valeursDe({ ...actuel, description: profil }),
    entree,
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierUtilisateurApi.message);
      fermer();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  return (
    <FenetreEdition titre={t('modifier')} creation={false} formulaire={formulaire} libelles={libelles} fermer={fermer}>
      <TextInput {...lier('nom')} label={libelles.nom} data-autofocus />
      <TextInput {...lier('login')} label={libelles.login} description={t('champs.loginAide')} autoCapitalize="none" />
      <TextInput {...lier('description')} label={libelles.description} description={t('champs.descriptionAide')} />
      <Controller
        control={form.control}
        name="fin"
        render={({ field, fieldState }) => (
          <ChampJour
            nom="fin"
            libelle={libelles.fin}
            aide={t('champs.finAide')}
            valeur={field.value}
            changer={field.onChange}
            erreur={fieldState.error?.message}
          />
        )}
      />
    </FenetreEdition>
  );
}

function entree({ fin, description, ...valeurs }: Valeurs) {
  return {
    ...valeurs,
    description: description || null,
    dateExpiration: fin === '' ? null : finDuJour(fin),
  };
}
type Entree = ReturnType<typeof entree>;

type Source = Pick<UnProgrammeFragment, 'nom' | 'login' | 'description' | 'dateExpiration'>;
/** The row of a refusal: the description is its column `profil`. */
type Actuel = Omit<Source, 'description'> & { profil: string | null };

function valeursDe({ nom, login, description, dateExpiration }: Source): Valeurs {
  const fin = dateExpiration === null ? '' : dernierJour(dateExpiration);
  return { nom, login, description: description ?? '', fin };
}
