'use client';

import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import {
  PermissionsDAccesDocument,
  useAjouterPermissionMutation,
  useModifierPermissionMutation,
} from '../operations.generated';
import { useSchemas } from '../useSchemas';
import type { PermissionLue } from './useColonnesPermission';

/** A new permission (null), or the change of one; of the product's the words alone. */
export function EditionPermission({ permission, fermer }: { permission: PermissionLue | null; fermer: () => void }) {
  const t = useTranslations('acces.permission');
  const { confirmer } = useRetours();
  const schemas = useSchemas();
  const [ajouter] = useAjouterPermissionMutation({ refetchQueries: [PermissionsDAccesDocument] });
  const [modifier] = useModifierPermissionMutation();
  const depart = { nom: permission?.nom ?? '', description: permission?.description ?? '' };
  const libelles = { nom: t('nom'), description: t('description') };
  const formulaire = useEdition({
    ligne: permission,
    schema: z.object({ nom: schemas.permission, description: schemas.facultatif(500) }),
    depart,
    brouillon: `permission:${permission?.id ?? 'nouvelle'}`,
    libelles,
    lireActuel: ({ nom, description }) => ({ nom: `${nom}`, description: `${description ?? ''}` }),
    entree: ({ nom, description }) => ({ nom, description: description || null }),
    creer: async (input) => {
      const { data } = await ajouter({ variables: { input } });
      if (data) confirmer(data.ajouterPermission.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierPermission.message);
      fermer();
    },
    fermer,
  });
  const { lier } = formulaire;
  return (
    <FenetreEdition
      titre={permission === null ? t('nouvelle') : t('modifier', { nom: permission.nom })}
      creation={permission === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      {permission?.integree ? (
        <Text c="dimmed">{t('integree')}</Text>
      ) : (
        <TextInput {...lier('nom')} label={libelles.nom} description={t('nomAide')} withAsterisk data-autofocus />
      )}
      <Textarea
        {...lier('description')}
        label={libelles.description}
        description={t('descriptionAide')}
        autosize
        minRows={2}
      />
    </FenetreEdition>
  );
}
