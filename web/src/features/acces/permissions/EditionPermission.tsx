'use client';

import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { AJOUTER_PERMISSION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useAjouterPermissionMutation, useModifierPermissionMutation } from '../operations.generated';
import type { PermissionLue } from './useColonnesPermission';

/** A new permission (null), or the change of one; of the product's the words alone. */
export function EditionPermission({ permission, fermer }: { permission: PermissionLue | null; fermer: () => void }) {
  const t = useTranslations('acces.permission');
  const erreurs = useTranslations('acces.erreurs');
  const { nom, description } = useTextes(AJOUTER_PERMISSION);
  const [ajouter] = useAjouterPermissionMutation(relire('consulterPermission'));
  const [modifier] = useModifierPermissionMutation();
  const { fenetre, champ } = useFenetreEdition({
    ligne: permission,
    schema: z.object({
      nom: nom.check(z.regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, erreurs('permission'))),
      description,
    }),
    brouillon: `permission:${permission?.id ?? 'nouvelle'}`,
    libelles: { nom: t('nom'), description: t('description') },
    valeursDe: (ligne) => ({ nom: ligne?.nom ?? '', description: ligne?.description ?? '' }),
    entree: ({ nom, description }) => ({ nom, description: description || null }),
    creer: (input) => ajouter({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={permission === null ? t('nouvelle') : t('modifier', { nom: permission.nom })} {...fenetre}>
      {permission?.integree ? (
        <Text c="dimmed">{t('integree')}</Text>
      ) : (
        <TextInput {...champ('nom')} description={t('nomAide')} withAsterisk data-autofocus />
      )}
      <Textarea {...champ('description')} description={t('descriptionAide')} autosize minRows={2} />
    </FenetreEdition>
  );
}
