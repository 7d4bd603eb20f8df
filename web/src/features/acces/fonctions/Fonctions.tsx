'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/lib/session/MoiContexte';
import { ListePermissions } from '../permissions/ListePermissions';
import { ListeFonctions } from './ListeFonctions';

const ONGLETS = ['fonctions', 'permissions'] as const;

/** What each function requires, and the permissions themselves; which of the two is in the address. */
export function Fonctions() {
  const t = useTranslations('acces.fonctions');
  const { peut } = useMoi();
  const { premierePage, rechercher } = useListeSimple();
  const [onglet, choisir] = useQueryState('voir', parseAsStringLiteral(ONGLETS).withDefault('fonctions'));
  if (!peut('consulterPermission')) return <ListeFonctions />;
  return (
    <Tabs
      value={onglet}
      keepMounted={false}
      onChange={(valeur) => {
        premierePage();
        rechercher('');
        void choisir(ONGLETS.find((connu) => connu === valeur) ?? null, { history: 'push' });
      }}
    >
      <Tabs.List mb="md">
        {ONGLETS.map((connu) => (
          <Tabs.Tab key={connu} value={connu}>
            {t(connu)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="fonctions">
        <ListeFonctions />
      </Tabs.Panel>
      <Tabs.Panel value="permissions">
        <ListePermissions />
      </Tabs.Panel>
    </Tabs>
  );
}
