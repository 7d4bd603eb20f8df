'use client';

import { MantineProvider } from '@mantine/core';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { politiquesIntervention } from '@/features/intervention/cache';
import { PlaceDuClient } from '@/lib/apollo/PlaceDuClient';
import { useAuRepos } from '@/lib/auRepos';
import type { SchemaCouleurs } from '@/lib/preferences';
import { gestionnaireSchema } from '@/theme/gestionnaireSchema';
import { theme, variables } from '@/theme/theme';

const Differes = differe(() => import('./Differes').then((module) => module.Differes), { attente: null });

/** What every page stands in; the language is given around it by the root layout. */
export function Fournisseurs({ schema, children }: { schema: SchemaCouleurs; children: ReactNode }) {
  const repos = useAuRepos();
  const [gestionnaire] = useState(() => gestionnaireSchema(schema));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={gestionnaire}
      defaultColorScheme={schema}
    >
      <NuqsAdapter>
        <PlaceDuClient politiques={politiquesIntervention}>
          {children}
          {repos && <Differes />}
        </PlaceDuClient>
      </NuqsAdapter>
    </MantineProvider>
  );
}
