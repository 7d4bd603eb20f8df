'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useRetours } from '@/lib/useRetours';
import { ChoixRoles, type RolesChoisis } from './ChoixRoles';
import { type UnProgrammeFragment, useModifierProgrammeMutation } from './operations.generated';

/** The roles have a window of their own: who names a program and who gives it rights think of different things. */
export function EditionRoles({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const { confirmer } = useRetours();
  const [modifier] = useModifierProgrammeMutation();
  const tenus = Object.fromEntries(programme.roles.map(({ application, role }) => [application.id, role.id]));
  const formulaire = useFormulaire<{ roles: RolesChoisis }>({
    schema: z.object({ roles: z.record(z.string(), z.string()) }),
    valeurs: { roles: tenus },
    envoyer: async ({ roles }) => {
      const choisis = Object.values(roles).filter((id) => id !== '');
      // What stays keeps its end.
      const fins = new Map(programme.roles.map(({ role, dateFin }) => [role.id, dateFin]));
      const input = {
        id: programme.id,
        version: programme.version,
        roles: choisis.map((roleId) => ({ roleId, dateFin: fins.get(roleId) ?? null })),
      };
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierUtilisateurApi.message);
      fermer();
    },
  });
  return (
    <FenetreEdition
      titre={t('roles.changer')}
      creation={false}
      formulaire={formulaire}
      libelles={{ roles: t('champs.roles') }}
      fermer={fermer}
    >
      <Controller
        control={formulaire.form.control}
        name="roles"
        render={({ field }) => <ChoixRoles valeur={field.value} changer={field.onChange} />}
      />
    </FenetreEdition>
  );
}
