'use client';

import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { politiquesIntervention } from '@/features/intervention/cache';
import { creerClient } from '@/lib/apollo/client';
import { differe } from '@/lib/differe';
import type { SchemaCouleurs } from '@/lib/preferences';
import { gestionnaireSchema } from '@/theme/gestionnaireSchema';
import { theme, variables } from '@/theme/theme';

const Differes = differe(() => import('./Differes').then((module) => module.Differes));

/** What every page stands in; the language is given around it by the root layout. */
export function Fournisseurs({ schema, children }: { schema: SchemaCouleurs; children: ReactNode }) {
  const [client] = useState(() => creerClient(politiquesIntervention));
  const [gestionnaire] = useState(() => gestionnaireSchema(schema));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={gestionnaire}
      defaultColorScheme={schema}
    >
      <NuqsAdapter>
        <ApolloProvider client={client}>
          {children}
          <Differes />
        </ApolloProvider>
      </NuqsAdapter>
    </MantineProvider>
  );
}
