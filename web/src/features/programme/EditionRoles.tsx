'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import { ChoixRoles, type RolesChoisis } from './ChoixRoles';
import { type UnProgrammeFragment, useModifierProgrammeMutation } from './operations.generated';

interface Valeurs {
  roles: RolesChoisis;
}
interface Entree {
  roles: { roleId: string; dateFin: string | null }[];
}

/** The roles have a window of their own: who names a program and who gives it rights think of different things. */
export function EditionRoles({ programme, fermer }: { programme: UnProgrammeFragment; fermer: () => void }) {
  const t = useTranslations('programme');
  const { confirmer } = useRetours();
  const [modifier] = useModifierProgrammeMutation();
  const tenus = Object.fromEntries(programme.roles.map(({ application, role }) => [application.id, role.id]));
  const libelles = { roles: t('champs.roles') };
  // What stays keeps its end.
  const fins = new Map(programme.roles.map(({ role, dateFin }) => [role.id, dateFin]));
  const formulaire = useEdition<Valeurs, Entree>({
    ligne: programme,
    schema: z.object({ roles: z.record(z.string(), z.string()) }),
    depart: { roles: tenus },
    brouillon: `programme:${programme.id}:roles`,
    libelles,
    entree: ({ roles }) => {
      const choisis = Object.values(roles).filter((id) => id !== '');
      return { roles: choisis.map((roleId) => ({ roleId, dateFin: fins.get(roleId) ?? null })) };
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierUtilisateurApi.message);
      fermer();
    },
    fermer,
  });
  return (
    <FenetreEdition
      titre={t('roles.changer')}
      creation={false}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <Controller
        control={formulaire.form.control}
        name="roles"
        render={({ field }) => <ChoixRoles valeur={field.value} changer={field.onChange} tenus={programme.roles} />}
      />
    </FenetreEdition>
  );
}
