'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { MODIFIER_UTILISATEUR_API } from '@/lib/api/contrat.generated';
import { dernierJour, finDuJour } from '@/lib/dates';
import { type UnProgrammeFragment, useModifierProgrammeMutation } from './operations.generated';
import { useLogin } from './useLogin';

interface Valeurs {
  nom: string;
  login: string;
  description: string;
  /** A day in Paris, or "": the account ends with it. */
  fin: string;
}

export function EditionProgramme({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const textes = useTextes(MODIFIER_UTILISATEUR_API);
  const login = useLogin(textes.login);
  const [modifier] = useModifierProgrammeMutation();
  const { fenetre, champ } = useFenetreEdition<UnProgrammeFragment, Valeurs, Entree, Actuel>({
    ligne: programme,
    schema: z.object({ ...textes, login, fin: useDatesSaisies().jour }),
    valeursDe: () => valeursDe(programme),
    brouillon: `programme:${programme.id}`,
    libelles: {
      nom: t('champs.nom'),
      login: t('champs.login'),
      description: t('champs.description'),
      fin: t('colonnes.fin'),
    },
    lireActuel: ({ profil, ...actuel }) => valeursDe({ ...actuel, description: profil }),
    entree,
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t('modifier')} {...fenetre}>
      <TextInput {...champ('nom')} data-autofocus />
      <TextInput {...champ('login')} description={t('champs.loginAide')} autoCapitalize="none" />
      <TextInput {...champ('description')} description={t('champs.descriptionAide')} />
      <ChampControle {...fenetre} nom="fin">
        {(champ) => <ChampJour {...champ} aide={t('champs.finAide')} />}
      </ChampControle>
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
