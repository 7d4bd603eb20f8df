'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
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
  const [modifier] = useModifierProgrammeMutation();
  const tenus = Object.fromEntries(programme.roles.map(({ application, role }) => [application.id, role.id]));
  // What stays keeps its end.
  const fins = new Map(programme.roles.map(({ role, dateFin }) => [role.id, dateFin]));
  const { fenetre } = useFenetreEdition<UnProgrammeFragment, Valeurs, Entree>({
    ligne: programme,
    schema: z.object({ roles: z.record(z.string(), z.string()) }),
    valeursDe: () => ({ roles: tenus }),
    lireActuel: null,
    brouillon: `programme:${programme.id}:roles`,
    libelles: { roles: t('champs.roles') },
    entree: ({ roles }) => {
      const choisis = Object.values(roles).filter((id) => id !== '');
      return { roles: choisis.map((roleId) => ({ roleId, dateFin: fins.get(roleId) ?? null })) };
    },
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t('roles.changer')} {...fenetre}>
      <ChampControle {...fenetre} nom="roles">
        {({ valeur, changer }) => <ChoixRoles valeur={valeur} changer={changer} tenus={programme.roles} />}
      </ChampControle>
    </FenetreEdition>
  );
}
